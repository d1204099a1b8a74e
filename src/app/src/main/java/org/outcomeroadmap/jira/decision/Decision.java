package org.outcomeroadmap.jira.decision;

import java.time.Instant;

/**
 * What was decided about an issue: on an epic why it has no customer outcome, on an outcome a note.
 *
 * @param text 1 to {@value Decisions#LONGEST} characters on one line
 * @param authorKey key of the user who decided it
 * @param at when, in whole seconds
 */
public record Decision(String text, String authorKey, Instant at) {}
