/** Journeys as people read and change them: phases, steps, and the notes that stand on steps. */
@NullMarked
package org.outcomeroadmap.jira.journeymap;

import org.jspecify.annotations.NullMarked;
