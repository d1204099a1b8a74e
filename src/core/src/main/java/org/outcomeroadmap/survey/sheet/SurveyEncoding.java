package org.outcomeroadmap.survey.sheet;

import java.nio.charset.Charset;

/** How the characters of a delimited survey file are written as bytes. */
enum SurveyEncoding {
    UTF_8("UTF-8", "UTF-8"),
    UTF_16_LE("UTF-16LE", "UTF-16 (little-endian)"),
    UTF_16_BE("UTF-16BE", "UTF-16 (big-endian)"),
    WINDOWS_1252("windows-1252", "Windows-1252"),
    MAC_ROMAN("x-MacRoman", "Mac Roman");

    private final String charset;
    private final String label;

    SurveyEncoding(String charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** Looked up only when needed: a small Java may lack the one of old Macs. */
    Charset charset() {
        return Charset.forName(charset);
    }

    /** What people call it. */
    String label() {
        return label;
    }
}
