/** The numbers of the opportunity landscape, for pages that show outcomes by importance and satisfaction. */
@NullMarked
package org.outcomeroadmap.jira.landscape;

import org.jspecify.annotations.NullMarked;
