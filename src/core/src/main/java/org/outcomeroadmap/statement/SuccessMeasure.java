package org.outcomeroadmap.statement;

/**
 * How the customer judges success, such as "with ease".
 *
 * @param text one line of 1 to {@value #MAX_LENGTH} characters, kept without blanks at its ends
 */
public record SuccessMeasure(String text) {

    /** Together with a space and {@link Job#MAX_LENGTH} this fills the 255 characters of a Jira summary. */
    public static final int MAX_LENGTH = 84;

    /** @throws IllegalArgumentException if the text is empty, too long, or more than one line */
    public SuccessMeasure {
        text = StatementText.checked("Success measure", text, MAX_LENGTH);
    }
}
