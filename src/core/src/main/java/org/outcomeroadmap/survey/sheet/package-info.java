/** Files as rows of cells: encodings, delimiters, limits. Knows nothing of surveys. */
@NullMarked
package org.outcomeroadmap.survey.sheet;

import org.jspecify.annotations.NullMarked;
