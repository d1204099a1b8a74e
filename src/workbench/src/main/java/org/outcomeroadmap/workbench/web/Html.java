package org.outcomeroadmap.workbench.web;

/**
 * Finished markup. Templates write everything else escaped.
 *
 * @param markup well-formed HTML from a trusted writer
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** The text as markup, safe in elements and in quoted attributes. */
    static Html ofText(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return new Html(escaped.toString());
    }

    @Override
    public String toString() {
        return markup;
    }
}
