/** The app's REST answers: their JSON, their errors and their description. Knows no stores. */
@NullMarked
package org.outcomeroadmap.jira.rest;

import org.jspecify.annotations.NullMarked;
