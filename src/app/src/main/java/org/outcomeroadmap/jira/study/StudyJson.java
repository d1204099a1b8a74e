package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.evaluation.EvaluationJson;
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
     * @param outcomes how many it asked for, as far as the viewer sees them
     * @param freshness newest, superseded or stale
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
            boolean sourceRemoved,
            int outcomes,
            String freshness) {}

    /**
     * The studies of a project.
     *
     * @param running imports that go on
     * @param failed imports that stored nothing, until the same study is imported
     */
    record Listing(List<Summary> studies, List<Run> running, List<Run> failed) {}

    /**
     * An import that does not wait for its caller.
     *
     * @param id of the study
     * @param name null where an earlier version of the app began it
     * @param startedBy name of the user
     * @param message what went wrong, for those who may import
     */
    record Run(
            String id,
            String issue,
            @Nullable String name,
            String wave,
            @Nullable String filename,
            @Nullable String startedBy,
            String status,
            long rowsRead,
            @Nullable String message) {}

    /** The issues of a project that hold files which may be surveys. */
    record Importable(List<ImportableIssue> issues) {}

    /** An issue with such files. */
    record ImportableIssue(String key, String summary, List<File> attachments) {}

    /**
     * A study with what reading its file told.
     *
     * @param mayImport whether the viewer may replace and delete it
     * @param hash SHA-256 of the file, in hexadecimal
     * @param found format, columns, labels and quality
     * @param scores those that this study gives
     * @param versions its imports, newest first
     * @param evaluation what it holds if it is no survey
     */
    record Detail(
            @JsonUnwrapped Summary summary,
            boolean mayImport,
            String hash,
            @JsonAnyGetter Map<String, JsonNode> found,
            List<ProblemJson> problems,
            List<String> dropped,
            JsonNode mapping,
            List<FileScore> scores,
            DeletionJson deletion,
            List<Version> versions,
            @JsonUnwrapped EvaluationJson evaluation) {}

    /**
     * What deleting a study would change, as far as the viewer sees the outcomes.
     *
     * @param fallBack keys of outcomes that an earlier study would score
     * @param unrated keys of outcomes that would have no score
     */
    record DeletionJson(List<String> fallBack, List<String> unrated) {}

    /**
     * One import of a study.
     *
     * @param status current or superseded
     */
    record Version(
            String name,
            String fieldDate,
            String importedAt,
            String importedBy,
            String filename,
            long respondents,
            String status) {}

    /** The scores of the wave before. */
    record PreviousJson(String wave, String fieldDate, List<FileScore> scores) {}

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
     * @param found format, columns, questions, labels and quality
     * @param previous the scores of the wave before; null if there was none
     * @param access null if the file holds nothing that pages keep to themselves, or is deleted
     * @param attachmentDeleted whether the file was deleted after the import, as asked for
     * @param concepts that the file has ratings of, if it is of concepts
     * @param evaluation what it holds if it is no survey
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
            long rows,
            @JsonAnyGetter Map<String, JsonNode> found,
            List<FileScore> scores,
            @Nullable PreviousJson previous,
            FileAccess.@Nullable AccessJson access,
            boolean attachmentDeleted,
            List<String> concepts,
            @JsonUnwrapped EvaluationJson evaluation) {}

    /**
     * What was found out about a file that was only looked at.
     *
     * @param mapping the columns' roles as they are taken for now
     * @param found format, columns, questions and labels
     * @param refusal why the file can't be imported like this; null if it can
     */
    record Inspection(
            long rows,
            JsonNode mapping,
            @JsonAnyGetter Map<String, JsonNode> found,
            @Nullable String refusal) {}

    /** An import that goes on after the answer. */
    record Running(String id, String status) {}

    /** How an import is doing. */
    record Progress(String status, long rowsRead, @Nullable String message) {}

    /** The score that an outcome gets from the file. */
    record FileScore(String key, @JsonUnwrapped ScoreJson score) {}
}
