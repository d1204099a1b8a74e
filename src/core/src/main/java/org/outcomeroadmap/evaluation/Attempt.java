package org.outcomeroadmap.evaluation;

/** How a participant's attempt at a task ended. */
public enum Attempt {
    /** The task was completed. */
    SUCCESS,
    /** The task was completed in part, or with help. */
    PARTIAL,
    /** The task was not completed. */
    FAILURE
}
