/** Outcome statements: the job that the product does, and how the customer judges success. */
@NullMarked
package org.outcomeroadmap.statement;

import org.jspecify.annotations.NullMarked;
