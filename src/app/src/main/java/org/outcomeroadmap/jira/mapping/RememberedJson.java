package org.outcomeroadmap.jira.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * How the surveys of a project were read, the latest first.
 */
record RememberedJson(List<Survey> remembered) {

    RememberedJson {
        remembered = List.copyOf(remembered);
    }

    /**
     * One survey.
     *
     * @param issue key of the issue that held the file
     * @param by name of the user who imported it
     * @param at as an ISO instant
     * @param mapping as requests take it, with the columns' ids in place of their names
     * @param questions what these columns asked, by their ids
     */
    record Survey(
            String id,
            String issue,
            String format,
            String by,
            String at,
            JsonNode mapping,
            Map<String, String> questions) {}
}
