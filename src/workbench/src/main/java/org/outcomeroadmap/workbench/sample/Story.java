package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What the sample is made of: its outcomes, epics and stories. Targets and epics are named by their place, from 1. */
record Story(List<Outcome> outcomes, List<Work> epics, List<Work> stories) {

    /**
     * A customer outcome.
     *
     * @param step the journey step's option
     * @param important share of respondents who find it important, 0 to 1, from which answers are drawn
     * @param satisfied share of respondents who are satisfied
     */
    record Outcome(String job, String measure, String step, String appliesTo, double important, double satisfied) {}

    /**
     * An epic, or a story.
     *
     * @param epic a story's epic; 0 for none
     * @param targets the outcomes it targets
     */
    record Work(String summary, int epic, String status, List<Integer> targets) {}

    static Story familyTrip() {
        try (InputStream file = Story.class.getResourceAsStream("familytrip.json")) {
            if (file == null) {
                throw new IllegalStateException("The workbench's jar lacks familytrip.json");
            }
            return new ObjectMapper().readValue(file, Story.class);
        } catch (IOException e) {
            throw new IllegalStateException("familytrip.json can't be read", e);
        }
    }
}
