/** Whether search knows the scores that hold, and making it know them. */
@NullMarked
package org.outcomeroadmap.jira.freshness;

import org.jspecify.annotations.NullMarked;
