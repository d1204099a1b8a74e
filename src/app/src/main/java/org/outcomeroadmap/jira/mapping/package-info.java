/** How surveys were read before, remembered for each project, so that the next wave need not be explained again. */
@NullMarked
package org.outcomeroadmap.jira.mapping;

import org.jspecify.annotations.NullMarked;
