/** Writes the index from which Jira's Spring scanner builds the app's context, while the app is compiled. */
@NullMarked
package org.outcomeroadmap.scannerindex;

import org.jspecify.annotations.NullMarked;
