package org.outcomeroadmap.jira.diagnosis;

import java.util.Optional;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/**
 * What one check found.
 *
 * @param check a slug, with a title {@code outcomes.diagnosis.check.<slug>}
 * @param message what is the case
 * @param remedy what to do about it
 */
record Finding(String check, State state, Words message, Optional<Words> remedy) {

    /** Whether it is as it should be. */
    enum State {
        OK,
        NOT,
        /** It can't be told. */
        UNKNOWN
    }

    static Finding ok(String check, Object... arguments) {
        return new Finding(check, State.OK, words(check, "ok", arguments), Optional.empty());
    }

    /** Not as it should be, for a reason that is part of the keys of its words. */
    static Finding not(String check, String reason, Object... arguments) {
        return new Finding(
                check,
                State.NOT,
                words(check, reason, arguments),
                Optional.of(words(check, reason + ".remedy", arguments)));
    }

    static Finding unknown(String check, Object... arguments) {
        return new Finding(check, State.UNKNOWN, words(check, "unknown", arguments), Optional.empty());
    }

    private static Words words(String check, String rest, Object... arguments) {
        return Words.of("outcomes.diagnosis." + check + "." + rest, arguments);
    }
}
