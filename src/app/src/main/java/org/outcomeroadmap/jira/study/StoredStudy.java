package org.outcomeroadmap.jira.study;

import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.study.StudySummary;

/**
 * A study with the version of its results that counts.
 *
 * @param versionId of that version
 * @param source the file that it was read from
 * @param importedBy key of the user who imported it
 * @param respondents how many the file holds
 * @param readingJson what the file held besides ratings, as it is stored
 */
public record StoredStudy(
        StudySummary summary,
        int versionId,
        SourceFile source,
        String importedBy,
        long respondents,
        String readingJson) {

    /** What the file held besides ratings. Not to be asked of many studies: it may be long. */
    public FileFindings findings() {
        return Json.stored(readingJson, FileFindings.class);
    }

    /** The study's number. */
    public int id() {
        return Math.toIntExact(summary.id());
    }

    /** The issue that holds the file. */
    public long issueId() {
        return summary.identity().issueId();
    }

    /**
     * The file that results were read from. It may have been removed since.
     *
     * @param hash SHA-256 of its bytes, in hexadecimal
     */
    public record SourceFile(long attachmentId, String name, String hash) {}
}
