package org.outcomeroadmap.jira.transfer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request to import a project holds, and what it is answered. */
final class ImportJson {

    private ImportJson() {}

    /**
     * A request.
     *
     * @param export the file, as an export gave it
     * @param keys where issues or whole projects have other keys here: {@code {"FT-1": "NEW-7", "FT": "NEW"}}
     * @param skipUnmatched whether to leave out what has no counterpart here, instead of refusing all
     * @param dryRun whether only to tell what an import would do
     */
    record Request(
            @Nullable ExportJson export,
            @Nullable Map<String, String> keys,
            @Nullable Boolean skipUnmatched,
            @Nullable Boolean dryRun) {}

    /**
     * What was done, or would be.
     *
     * @param status dry-run, imported, or unchanged when all of it was here already
     * @param outcomes how many outcomes of the file have a counterpart here
     * @param studies how many studies are brought back
     * @param versions how many imports of them
     * @param existing how many studies are here already, with the same bytes and dates
     * @param decisions how many issues of the file that have a counterpart here were decided about
     * @param days how many days the file's history of coverage has
     * @param journeys how many journeys of the file are not here yet
     * @param unmatched issues of the file that have no counterpart here
     * @param reworded keys of outcomes that are worded otherwise here: their scores are those of the wording in the file
     * @param otherRules whether the project scores by other rules than the one in the file did
     */
    record Answer(
            String status,
            int outcomes,
            int studies,
            int versions,
            int existing,
            int decisions,
            int days,
            int journeys,
            List<Unmatched> unmatched,
            List<String> reworded,
            boolean otherRules) {

        Answer {
            unmatched = List.copyOf(unmatched);
            reworded = List.copyOf(reworded);
        }
    }

    /**
     * An issue that has no counterpart here: it is missing, may not be seen, or is of another kind.
     *
     * @param key as it stands in the file
     * @param where its first place in the file
     */
    record Unmatched(String key, String where) {}
}
