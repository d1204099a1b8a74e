/** Where in a customer journey an outcome stands: journey, phase and step. */
@NullMarked
package org.outcomeroadmap.journey;

import org.jspecify.annotations.NullMarked;
