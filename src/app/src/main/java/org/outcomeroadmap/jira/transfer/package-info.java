/** Takes a project's outcomes data out of the site and brings it into another one. */
@NullMarked
package org.outcomeroadmap.jira.transfer;

import org.jspecify.annotations.NullMarked;
