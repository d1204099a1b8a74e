package org.outcomeroadmap.statement;

/** What both parts of a statement have in common: one line of text within a limit. */
final class StatementText {

    private StatementText() {}

    /**
     * @return the text without blanks at its ends
     * @throws IllegalArgumentException if nothing is left, the text is too long, or it does not fit on one line
     */
    static String checked(String part, String text, int limit) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(part + " must not be empty");
        }
        if (stripped.length() > limit) {
            throw new IllegalArgumentException(
                    part + " has " + stripped.length() + " characters, at most " + limit + " are allowed");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(part + " must be one line");
        }
        return stripped;
    }
}
