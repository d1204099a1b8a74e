package org.outcomeroadmap.jira.survey;

/**
 * Counts the cells of a delimited file while its bytes pass: separators and line ends outside quotes. Good enough to
 * tell a large file from a small one before it is parsed; parsing is the survey reader's business.
 */
final class CellCount {

    private boolean quoted;
    private long commas;
    private long semicolons;
    private long tabs;
    private long lines;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            add(bytes[i]);
        }
    }

    /** The cells so far. */
    long cells() {
        return Math.max(commas, Math.max(semicolons, tabs)) + lines;
    }

    private void add(byte character) {
        if (character == '"') {
            quoted = !quoted;
        } else if (!quoted) {
            switch (character) {
                case ',' -> commas++;
                case ';' -> semicolons++;
                case '\t' -> tabs++;
                case '\n' -> lines++;
                default -> {}
            }
        }
    }
}
