/** Which outcomes the roadmap covers, as one viewer sees it. Pages, search and exports all count here. */
@NullMarked
package org.outcomeroadmap.jira.coverage;

import org.jspecify.annotations.NullMarked;
