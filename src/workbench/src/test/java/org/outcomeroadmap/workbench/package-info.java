/** Tests of the workbench; here, what all of them share. */
@NullMarked
package org.outcomeroadmap.workbench;

import org.jspecify.annotations.NullMarked;
