package org.outcomeroadmap.jira.coverage;

/**
 * JQL that finds what is in scope, without ORDER BY and safe to continue with AND.
 *
 * @param outcomes finds the outcomes
 * @param epics finds the roadmap issues
 * @param outcomeProject the key of the only project with outcomes in scope in quotes, or nothing: narrows functions
 * @param epicProject the same of roadmap issues
 */
public record ScopeJql(String outcomes, String epics, String outcomeProject, String epicProject) {

    /** Outcomes in scope that a function finds, whose only argument may be the project. */
    String outcomesIn(String function) {
        return outcomes + " AND issue in " + function + "(" + outcomeProject + ")";
    }

    /** Outcomes in scope that a function does not find. */
    String outcomesNotIn(String function) {
        return outcomes + " AND issue not in " + function + "(" + outcomeProject + ")";
    }

    /** Roadmap issues in scope that a function finds. */
    String epicsIn(String function) {
        return epics + " AND issue in " + function + "(" + epicProject + ")";
    }

    /** A text as an argument of a function. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
