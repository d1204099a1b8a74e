/** Which respondents should perhaps not count, and why. Knows nothing of formats, outcomes and scores. */
@NullMarked
package org.outcomeroadmap.survey.quality;

import org.jspecify.annotations.NullMarked;
