package org.outcomeroadmap.jira.rules;

import java.time.Instant;

/**
 * One decision about the rules of a project or the site; it holds until the next.
 *
 * @param number 1 for the first
 * @param by key of the user who decided
 * @param reason in the user's words
 */
public record RuleVersion(int number, Instant at, String by, String reason, RuleChoice choice) {}
