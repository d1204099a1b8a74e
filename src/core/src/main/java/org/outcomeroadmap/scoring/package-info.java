/** Ratings, tallies, opportunity scores, their types and intervals. Knows nothing of files, issues or pages. */
@NullMarked
package org.outcomeroadmap.scoring;

import org.jspecify.annotations.NullMarked;
