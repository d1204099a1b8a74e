/** One adapter per Jira type whose signatures are not proven on Jira 11, so that a wrong one fails in one place. */
@NullMarked
package org.outcomeroadmap.jira.platform;

import org.jspecify.annotations.NullMarked;
