/** The scoring core on the command line, for researchers and scripts: a survey file in, scores out. */
@NullMarked
package org.outcomeroadmap.cli;

import org.jspecify.annotations.NullMarked;
