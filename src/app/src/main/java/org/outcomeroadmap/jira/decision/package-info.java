/** What people decided about epics and outcomes: that an epic has no customer outcome, and notes on outcomes. */
@NullMarked
package org.outcomeroadmap.jira.decision;

import org.jspecify.annotations.NullMarked;
