/** Survey files as they hang on issues: their bytes, and what can be told of them without reading answers. */
@NullMarked
package org.outcomeroadmap.jira.survey;

import org.jspecify.annotations.NullMarked;
