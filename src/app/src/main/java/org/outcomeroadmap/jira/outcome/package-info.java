/** The outcome as an issue: its statement fields, its composed summary and the versions of its wording. */
@NullMarked
package org.outcomeroadmap.jira.outcome;

import org.jspecify.annotations.NullMarked;
