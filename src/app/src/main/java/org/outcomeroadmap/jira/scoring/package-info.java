/** Scores as calculated custom fields, and the re-indexing that keeps them searchable. */
@NullMarked
package org.outcomeroadmap.jira.scoring;

import org.jspecify.annotations.NullMarked;
