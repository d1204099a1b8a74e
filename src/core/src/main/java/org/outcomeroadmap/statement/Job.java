package org.outcomeroadmap.statement;

/**
 * What the product does to address a need, such as "Find enriching stops along the way".
 *
 * @param text one line of 1 to {@value #MAX_LENGTH} characters, kept without blanks at its ends
 */
public record Job(String text) {

    /** Together with a space and {@link SuccessMeasure#MAX_LENGTH} this fills the 255 characters of a Jira summary. */
    public static final int MAX_LENGTH = 170;

    /** @throws IllegalArgumentException if the text is empty, too long, or more than one line */
    public Job {
        text = StatementText.checked("Job", text, MAX_LENGTH);
    }
}
