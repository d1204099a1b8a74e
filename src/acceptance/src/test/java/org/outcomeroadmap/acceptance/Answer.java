package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the site answered.
 *
 * @param status the HTTP status
 * @param json the body, or a missing node when it is empty or not JSON
 * @param text the body as it came
 */
record Answer(int status, JsonNode json, String text) {

    /** The same answer, after making sure of its status. */
    Answer expect(int expected) {
        assertThat(status).as("answer %s", text).isEqualTo(expected);
        return this;
    }

    JsonNode at(String pointer) {
        return json.at(pointer);
    }
}
