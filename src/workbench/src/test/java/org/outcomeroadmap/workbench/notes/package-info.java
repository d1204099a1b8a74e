/** A tiny app that the host's tests pack into a jar of its own. */
@NullMarked
package org.outcomeroadmap.workbench.notes;

import org.jspecify.annotations.NullMarked;
