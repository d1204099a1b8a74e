/** Studies in Jira: imported from attachments, kept in Active Objects, and turned into the scores of outcomes. */
@NullMarked
package org.outcomeroadmap.jira.study;

import org.jspecify.annotations.NullMarked;
