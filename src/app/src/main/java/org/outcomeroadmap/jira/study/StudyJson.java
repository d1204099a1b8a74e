package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.FileFindings.ProblemJson;

/** The JSON of studies and of importing them. */
final class StudyJson {

    private StudyJson() {}

    /**
     * A study.
     *
     * @param issue key of the issue that holds its file
     * @param concept null unless a concept was rated
     * @param fieldDate when people were asked, as an ISO date
     * @param importedAt as an ISO instant
     * @param importedBy name of the user who imported it
     * @param sourceRemoved whether the file is gone; the results stay
     */
    record Summary(
            String id,
            String issue,
            String name,
            String kind,
            String target,
            @Nullable String concept,
            String wave,
            String fieldDate,
            String importedAt,
            String importedBy,
            long respondents,
            long problemCount,
            String method,
            String filename,
            boolean sourceRemoved) {}

    /** The studies of a project. */
    record Listing(List<Summary> studies) {}

    /**
     * A study with what reading its file told.
     *
     * @param mayImport whether the viewer may replace and delete it
     * @param versions its imports, newest first
     */
    record Detail(
            @JsonUnwrapped Summary summary,
            boolean mayImport,
            List<ProblemJson> problems,
            List<String> dropped,
            JsonNode mapping,
            List<Version> versions) {}

    /** One import of a study. */
    record Version(
            String name, String fieldDate, String importedAt, String importedBy, String filename, long respondents) {}

    /** What an issue offers for import. */
    record Context(Holder issue, boolean mayImport, List<File> attachments, List<Summary> studies) {}

    /** The issue that holds the files. */
    record Holder(String key) {}

    /** A file attached to the issue. */
    record File(long id, String filename, long size, String created) {}

    /**
     * What came of an import.
     *
     * @param id null for a dry run
     * @param access null if the file holds nothing that pages keep to themselves, or is deleted
     * @param attachmentDeleted whether the file was deleted after the import, as asked for
     */
    record Answer(
            @Nullable String id,
            String status,
            long respondents,
            int outcomes,
            List<ProblemJson> problems,
            long problemCount,
            List<String> dropped,
            JsonNode mapping,
            List<FileScore> scores,
            FileAccess.@Nullable AccessJson access,
            boolean attachmentDeleted) {}

    /** An import that goes on after the answer. */
    record Running(String id, String status) {}

    /** How an import is doing. */
    record Progress(String status, long rowsRead, @Nullable String message) {}

    /** The score that an outcome gets from the file. */
    record FileScore(String key, @JsonUnwrapped ScoreJson score) {}
}
