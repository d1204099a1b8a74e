/** Reads survey files into rating tallies: layouts, column mappings, problems. Knows nothing of issues or pages. */
@NullMarked
package org.outcomeroadmap.survey;

import org.jspecify.annotations.NullMarked;
