package org.outcomeroadmap.jira.setup;

/** What an issue of an enabled project is to the app. */
public enum IssueKind {
    /** A customer success outcome. */
    OUTCOME,
    /** A study, the usual home of survey files. */
    STUDY,
    /** An epic or another type that stands on the roadmap. */
    ROADMAP,
    /** Any other issue, such as a story. */
    OTHER
}
