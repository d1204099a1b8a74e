/** Installs an app jar as Jira does: OSGi, Spring, descriptor modules, storage and platform services. */
@NullMarked
package org.outcomeroadmap.workbench.host;

import org.jspecify.annotations.NullMarked;
