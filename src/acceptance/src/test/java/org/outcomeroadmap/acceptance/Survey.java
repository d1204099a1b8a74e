package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.StringJoiner;

/** Survey files in the wide form, written cell by cell, and the call that imports them. */
final class Survey {

    private final StringJoiner rows = new StringJoiner("\n", "", "\n");

    Survey(List<String> outcomeKeys) {
        StringJoiner header = new StringJoiner(",").add("respondent");
        outcomeKeys.forEach(key -> header.add("imp_" + key).add("sat_" + key));
        rows.add(header + ",market");
    }

    Survey row(String respondent, String ratings, String market) {
        rows.add(respondent + "," + ratings + "," + market);
        return this;
    }

    /** Repeats one pair of ratings for an only outcome; each respondent gets an id of its own. */
    Survey times(int count, String ratings, String market) {
        for (int i = 0; i < count; i++) {
            row("r" + System.identityHashCode(this) + "-" + rows.length(), ratings, market);
        }
        return this;
    }

    byte[] bytes() {
        return rows.toString().getBytes(UTF_8);
    }

    static String request(long attachment, String wave, String fieldDate, boolean dryRun) {
        ObjectNode body = Client.JSON.createObjectNode();
        body.put("attachmentId", attachment).put("name", "Survey " + wave).put("kind", "survey");
        body.put("target", "current-solutions").put("fieldDate", fieldDate).put("wave", wave);
        return body.put("dryRun", dryRun).toString();
    }
}
