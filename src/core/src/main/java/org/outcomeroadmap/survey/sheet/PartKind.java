package org.outcomeroadmap.survey.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a part of a workbook is, told by its first element, whatever its name is. */
enum PartKind {
    SHEET("worksheet"),
    TEXTS("sst"),
    WORKBOOK("workbook"),
    STYLES("styleSheet"),
    TYPES("Types"),
    RELATIONS("Relationships"),
    /** Pictures, macros, settings of printers, and whatever else is not read. */
    OTHER("");

    /** How many bytes at the start of a part are looked at. */
    static final int LOOKED_AT = 8_192;

    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\u00EF\u00BB\u00BF)?\\s*+(?:<\\?[^>]*+>\\s*+|<!--(?:(?!-->).)*+-->\\s*+)*+<(?:\\w++:)?(!?\\w++)",
            Pattern.DOTALL);

    private final String root;

    PartKind(String root) {
        this.root = root;
    }

    /**
     * Tells the kind.
     *
     * @throws UnsafeXmlException when the part declares a document type, which no part of a workbook does
     */
    static PartKind of(String name, byte[] bytes, int length) {
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher matcher = ROOT.matcher(start);
        String found = matcher.lookingAt() ? matcher.group(1) : "";
        if (found.equals("!DOCTYPE") && name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels)")) {
            throw new UnsafeXmlException("file.doctype");
        }
        for (PartKind kind : values()) {
            if (kind.root.equals(found)) {
                return kind;
            }
        }
        return OTHER;
    }
}
