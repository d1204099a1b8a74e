package org.outcomeroadmap.workbench.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into words, quoted strings and symbols, and hands them out one by one. */
final class JqlTokens {
    private static final String SYMBOLS = "()=!~<>,&|[]";
    private static final List<String> DOUBLE = List.of("!=", "!~", ">=", "<=", "&&", "||");

    private static final String RESERVED_CHARACTERS = "{}*/%+^$#@?;";

    private static final String ESCAPES = "tnr\\'\" ";
    private static final String ESCAPED = "\t\n\r\\'\" ";
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private record Token(String text, boolean quoted, int at) {}

    JqlTokens(String query) {
        int at = 0;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                at = quoted(query, at);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                String two = query.substring(at, Math.min(at + 2, query.length()));
                String symbol = DOUBLE.contains(two) ? two : String.valueOf(c);
                tokens.add(new Token(symbol, false, at));
                at += symbol.length();
            } else {
                at = word(query, at);
            }
        }
        tokens.add(new Token("", false, query.length()));
    }

    boolean atEnd() {
        return next == tokens.size() - 1;
    }

    /** Whether the next token is one of these keywords or symbols; a quoted word is neither. */
    boolean is(String... keywords) {
        Token token = tokens.get(next);
        return !atEnd() && !token.quoted && List.of(keywords).contains(token.text.toLowerCase(Locale.ROOT));
    }

    /** Takes the next token when it is this keyword or symbol. */
    boolean take(String keyword) {
        boolean found = is(keyword);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String symbol) {
        if (!take(symbol)) {
            throw unexpected("'" + symbol + "'");
        }
    }

    /** Takes a word or quoted string. */
    String text(String wanted) {
        Token token = tokens.get(next);
        if (atEnd() || (!token.quoted && SYMBOLS.indexOf(token.text.charAt(0)) >= 0)) {
            throw unexpected(wanted);
        }
        boolean openCustomField = token.text.equalsIgnoreCase("cf") && !token.quoted;
        if (!token.quoted && !openCustomField && JqlParser.RESERVED.contains(token.text.toLowerCase(Locale.ROOT))) {
            throw new JqlException("Error in the JQL Query: '" + token.text
                    + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query."
                    + place(token.at));
        }
        next++;
        return token.text;
    }

    boolean nextIsQuoted() {
        return tokens.get(next).quoted;
    }

    JqlException unexpected(String wanted) {
        Token token = tokens.get(next);
        String got = atEnd() ? "but the end of the query was reached." : "but got '" + token.text + "'.";
        return new JqlException("Error in the JQL Query: Expecting " + wanted + " " + got + place(token.at));
    }

    private static String place(int at) {
        return " (line 1, character " + (at + 1) + ")";
    }

    private int quoted(String query, int start) {
        char quote = query.charAt(start);
        StringBuilder text = new StringBuilder();
        int at = start + 1;
        while (at < query.length() && query.charAt(at) != quote) {
            boolean escape = query.charAt(at) == '\\';
            text.append(escape ? escaped(query, at) : query.charAt(at));
            at += !escape ? 1 : query.startsWith("\\u", at) ? 6 : 2;
        }
        if (at >= query.length()) {
            throw new JqlException(
                    "Error in the JQL Query: The quoted string '" + text + "' has not been completed." + place(start));
        }
        tokens.add(new Token(text.toString(), true, start));
        return at + 1;
    }

    /** The character that a backslash and what follows it stand for. */
    private static char escaped(String query, int at) {
        Matcher unicode = UNICODE.matcher(query).region(at, query.length());
        if (unicode.lookingAt()) {
            return (char) Integer.parseInt(unicode.group(1), 16);
        }
        char next = at + 1 < query.length() ? query.charAt(at + 1) : ' ';
        int known = ESCAPES.indexOf(next);
        if (known < 0) {
            throw new JqlException("Error in the JQL Query: '\\" + next
                    + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r,"
                    + " \\\\, '\\ ' and \\uXXXX." + place(at));
        }
        return ESCAPED.charAt(known);
    }

    private int word(String query, int start) {
        int at = start;
        while (at < query.length()
                && !Character.isWhitespace(query.charAt(at))
                && SYMBOLS.indexOf(query.charAt(at)) < 0
                && query.charAt(at) != '"'
                && query.charAt(at) != '\'') {
            if (RESERVED_CHARACTERS.indexOf(query.charAt(at)) >= 0) {
                throw new JqlException("Error in the JQL Query: The character '" + query.charAt(at)
                        + "' is a reserved JQL character. You must enclose it in a string or use the escape '\\u"
                        + String.format("%04x", (int) query.charAt(at)) + "' instead." + place(at));
            }
            at++;
        }
        tokens.add(new Token(query.substring(start, at), false, start));
        return at;
    }
}
