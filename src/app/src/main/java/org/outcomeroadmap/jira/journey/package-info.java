/** Where on the customer's journey an outcome stands, read from the options of its field. */
@NullMarked
package org.outcomeroadmap.jira.journey;

import org.jspecify.annotations.NullMarked;
