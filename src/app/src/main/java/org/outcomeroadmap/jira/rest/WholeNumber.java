package org.outcomeroadmap.jira.rest;

import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/** Reads numbers of requests. */
public final class WholeNumber {

    private WholeNumber() {}

    /**
     * The number of a query parameter, 0 or more.
     *
     * @throws Refusal INVALID, naming the parameter, if the text is no such number
     */
    public static int of(String parameter, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, as a negative number is.
        }
        throw Refusal.invalidField(parameter, Words.of("outcomes.error.number"));
    }
}
