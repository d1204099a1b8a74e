/**
 * What usability tests and concept ratings say: how many completed a task, how easy they found it, how long it took, how
 * a concept was rated. Knows nothing of files, issues or pages, and gives no opportunity score.
 */
@NullMarked
package org.outcomeroadmap.evaluation;

import org.jspecify.annotations.NullMarked;
