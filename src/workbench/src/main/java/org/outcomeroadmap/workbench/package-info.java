/** Starts the workbench: Jira's model, the host that apps are installed in, the pages and a sample. */
@NullMarked
package org.outcomeroadmap.workbench;

import org.jspecify.annotations.NullMarked;
