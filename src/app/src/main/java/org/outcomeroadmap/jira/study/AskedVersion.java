package org.outcomeroadmap.jira.study;

/**
 * That a version of a study asked for an outcome.
 *
 * @param statementVersion the wording of the outcome that respondents read
 */
record AskedVersion(int versionId, long outcomeId, int statementVersion) {}
