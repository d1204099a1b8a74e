package org.outcomeroadmap.jira.study;

/**
 * Who imports a file.
 *
 * @param userKey stays the same when the user is renamed
 * @param outcomes what the user's files may rate
 */
record Importer(String userKey, CallerOutcomes outcomes) {}
