/** Usability tests and concept ratings: what is kept of them and how it is told. Knows nothing of studies or files. */
@NullMarked
package org.outcomeroadmap.jira.evaluation;

import org.jspecify.annotations.NullMarked;
