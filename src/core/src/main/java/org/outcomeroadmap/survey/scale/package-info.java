/** What rating columns hold: scales, labels, reversed scales. Knows nothing of outcomes or files. */
@NullMarked
package org.outcomeroadmap.survey.scale;

import org.jspecify.annotations.NullMarked;
