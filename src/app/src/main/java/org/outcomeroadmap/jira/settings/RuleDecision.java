package org.outcomeroadmap.jira.settings;

import org.outcomeroadmap.jira.rules.RuleChoice;

/**
 * A change of rules that somebody asks for.
 *
 * @param basedOn the number of the version that they saw, 0 if there was none
 * @param reason why
 * @param choice what is decided from now on
 */
record RuleDecision(int basedOn, String reason, RuleChoice choice) {}
