/** How a project's coverage was on earlier days: counted once a day, kept for ever, never counted again. */
@NullMarked
package org.outcomeroadmap.jira.history;

import org.jspecify.annotations.NullMarked;
