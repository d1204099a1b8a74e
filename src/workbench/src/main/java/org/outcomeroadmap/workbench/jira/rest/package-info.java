/** Jira's own REST paths, answered from the model, and signing in. */
@NullMarked
package org.outcomeroadmap.workbench.jira.rest;

import org.jspecify.annotations.NullMarked;
