/** Measures the product from outside: its command line, its jar in a workbench, and a database beside it. */
@NullMarked
package org.outcomeroadmap.benchmark;

import org.jspecify.annotations.NullMarked;
