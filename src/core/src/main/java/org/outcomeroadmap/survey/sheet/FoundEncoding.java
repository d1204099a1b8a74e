package org.outcomeroadmap.survey.sheet;

import java.util.Optional;

/** What is known of a file's encoding so far. Only the first character beyond ASCII tells; it may come late. */
final class FoundEncoding {
    private volatile Optional<SurveyEncoding> encoding = Optional.empty();

    FoundEncoding() {}

    /** An encoding that was found before. */
    FoundEncoding(SurveyEncoding known) {
        set(known);
    }

    /** Empty as long as every character was ASCII. */
    Optional<SurveyEncoding> get() {
        return encoding;
    }

    final void set(SurveyEncoding found) {
        encoding = Optional.of(found);
    }

    /** What people call it; a file of ASCII alone is UTF-8 too. */
    String label() {
        return encoding.orElse(SurveyEncoding.UTF_8).label();
    }
}
