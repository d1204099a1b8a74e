package org.outcomeroadmap.survey;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.text.CellText;

/** What the values of one column have in common, learnt value by value; from it follows the column's role. */
final class ColumnProfile {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?\\s?%?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})([ T,].*)?");

    private final Set<String> values = new HashSet<>();
    private boolean allNumbers = true;
    private boolean allDates = true;
    private boolean allNetworkAddresses = true;
    private boolean allPhones = true;
    private boolean anyEMail;
    private boolean tooLong;

    /** Takes a tidy value; blanks say nothing. */
    void add(String value) {
        if (value.isEmpty() || isSettled() || !isNews(value)) {
            return;
        }
        if (isMixed()) {
            anyEMail = value.indexOf('@') >= 0 && CellText.isEMail(value);
            return;
        }
        tooLong |= value.length() > Segment.LONGEST_VALUE;
        anyEMail |= CellText.isEMail(value);
        allNumbers &= NUMBER.matcher(value).matches();
        allDates &= DATE.matcher(value).matches();
        allNetworkAddresses &= CellText.isNetworkAddress(value);
        allPhones &= CellText.isPhone(value);
    }

    /** Personal values are dropped; numbers are a metric; 2 to 50 texts are a segment; dates and the rest are ignored. */
    ColumnRole role() {
        if (values.isEmpty()) {
            return ColumnRole.IGNORE;
        }
        if (isPersonal()) {
            return ColumnRole.DROP;
        }
        if (allNumbers) {
            return ColumnRole.METRIC;
        }
        return namesGroups() ? ColumnRole.SEGMENT : ColumnRole.IGNORE;
    }

    private boolean isPersonal() {
        return anyEMail || allNetworkAddresses || (allPhones && !allDates);
    }

    private boolean namesGroups() {
        return values.size() >= 2 && values.size() <= Segment.MOST_VALUES && !allDates && !tooLong;
    }

    /** Nothing that follows can change the role. */
    boolean isSettled() {
        return anyEMail;
    }

    /** Adds what was learnt from other rows; in which order rows are learnt does not matter. */
    void addAll(ColumnProfile others) {
        values.addAll(others.values);
        allNumbers &= others.allNumbers;
        allDates &= others.allDates;
        allNetworkAddresses &= others.allNetworkAddresses;
        allPhones &= others.allPhones;
        anyEMail |= others.anyEMail;
        tooLong |= others.tooLong;
    }

    /** Too many values for a segment, and not all of one kind: only an e-mail address can change the role. */
    private boolean isMixed() {
        return values.size() > Segment.MOST_VALUES && !allNumbers && !allNetworkAddresses && !allPhones;
    }

    private boolean isNews(String value) {
        return values.size() > Segment.MOST_VALUES || values.add(value);
    }
}
