/** What a caller may see and do. The only way from a key to an issue; what may not be seen does not exist. */
@NullMarked
package org.outcomeroadmap.jira.permission;

import org.jspecify.annotations.NullMarked;
