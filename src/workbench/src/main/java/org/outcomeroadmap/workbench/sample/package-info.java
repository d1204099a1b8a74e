/** The FamilyTrip sample, loaded over HTTP as its users would do it. */
@NullMarked
package org.outcomeroadmap.workbench.sample;

import org.jspecify.annotations.NullMarked;
