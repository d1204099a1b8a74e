/** Which outcome a column or a row is about, and what it asks. Knows nothing of files, answers or scores. */
@NullMarked
package org.outcomeroadmap.survey.matching;

import org.jspecify.annotations.NullMarked;
