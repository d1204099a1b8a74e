/** Which outcomes a roadmap covers and which it leaves out. */
@NullMarked
package org.outcomeroadmap.coverage;

import org.jspecify.annotations.NullMarked;
