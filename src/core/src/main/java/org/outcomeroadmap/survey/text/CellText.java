package org.outcomeroadmap.survey.text;

import java.util.regex.Pattern;

/** How the text of a cell is cleaned before anything else looks at it, and before it is shown. */
public final class CellText {
    /** The most characters of a cell that a message repeats. */
    public static final int LONGEST_SHOWN = 40;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\uFEFF]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern E_MAIL = Pattern.compile("[^\\s@]@[^\\s@]");
    private static final Pattern NETWORK_ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){3,}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d(?:[ ()/.-]{0,2}\\d){6,}");

    /** Longer texts are no addresses or numbers; the patterns above need stack for each character. */
    private static final int LONGEST_ADDRESS = 64;

    private CellText() {}

    /** Without surrounding blanks; line breaks and runs of blanks inside become one blank. */
    public static String tidy(String text) {
        boolean simple = true;
        for (int i = 0; i < text.length() && simple; i++) {
            simple = text.charAt(i) > ' ' && text.charAt(i) < 0x7F;
        }
        return simple ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** As it may stand in a message: short, without control characters, and without what looks personal. */
    public static String shown(String text) {
        if (looksPersonal(text)) {
            return Messages.text("value.hidden");
        }
        String safe = CONTROLS.matcher(text).replaceAll("\uFFFD");
        if (safe.codePointCount(0, safe.length()) <= LONGEST_SHOWN) {
            return safe;
        }
        return safe.substring(0, safe.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "\u2026";
    }

    /** Whether the text holds an e-mail address, or is a network address or a phone number. */
    public static boolean looksPersonal(String text) {
        return isEMail(text) || isNetworkAddress(text) || isWrittenAsPhone(text);
    }

    /** Whether the text holds an e-mail address. */
    public static boolean isEMail(String text) {
        return E_MAIL.matcher(text).find();
    }

    /** Whether the text is an IP address, version 4 or 6. */
    public static boolean isNetworkAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && NETWORK_ADDRESS.matcher(text).matches();
    }

    /** Whether the text is written as phone numbers are and plain numbers are not. */
    public static boolean isPhone(String text) {
        return isWrittenAsPhone(text) && !text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    private static boolean isWrittenAsPhone(String text) {
        return text.length() <= LONGEST_ADDRESS && PHONE.matcher(text).matches();
    }
}
