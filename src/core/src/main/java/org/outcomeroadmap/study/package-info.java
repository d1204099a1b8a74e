/** Studies, what identifies them, and the board that says which study gives an outcome its score. */
@NullMarked
package org.outcomeroadmap.study;

import org.jspecify.annotations.NullMarked;
