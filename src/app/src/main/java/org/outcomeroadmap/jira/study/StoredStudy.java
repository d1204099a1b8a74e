package org.outcomeroadmap.jira.study;

import org.outcomeroadmap.study.StudySummary;

/**
 * A study with the version of its results that counts.
 *
 * @param versionId of that version
 * @param source the file that it was read from
 * @param importedBy key of the user who imported it
 * @param respondents how many the file holds
 * @param findings what the file held besides ratings
 */
public record StoredStudy(
        StudySummary summary,
        int versionId,
        SourceFile source,
        String importedBy,
        long respondents,
        FileFindings findings) {

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
