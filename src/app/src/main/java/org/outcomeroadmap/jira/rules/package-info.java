/** The rules that a project goes by: how it scores, whom it protects and who may import; the site's where it has none. */
@NullMarked
package org.outcomeroadmap.jira.rules;

import org.jspecify.annotations.NullMarked;
