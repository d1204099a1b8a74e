/** The app's settings: their pages with tabs, for one project and for the whole site. */
@NullMarked
package org.outcomeroadmap.jira.settings;

import org.jspecify.annotations.NullMarked;
