package org.outcomeroadmap.jira.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.history.Snapshot;
import org.outcomeroadmap.jira.rules.Rules;
import org.outcomeroadmap.jira.study.FileFindings.ProblemJson;
import org.outcomeroadmap.scoring.TypeCuts;

/**
 * All of the app's data of a project, as one file. Issues stand in it by their keys and users by the names that they sign
 * in with, because numbers mean nothing on another site. Null and absent are the same.
 *
 * @param format says what file it is: {@link #FORMAT}
 * @param version of the format: {@link #VERSION}
 * @param exportedAt as an ISO instant
 * @param project for readers; an import goes into the project that it names itself
 * @param rules for readers: those that held in the project
 * @param audit for readers; this site's trail tells what was done on this site
 * @param mappings how surveys were read, so that their next wave need not be explained again
 * @param decisions why epics have no outcome, and notes on outcomes
 * @param history the project's coverage on earlier days, oldest first
 * @param journeys those that the project looks after, with their notes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportJson(
        @Nullable String format,
        @Nullable Integer version,
        @Nullable String exportedAt,
        @Nullable ProjectPart project,
        @Nullable RulesPart rules,
        @Nullable List<OutcomePart> outcomes,
        @Nullable List<AuditPart> audit,
        @Nullable List<MappingPart> mappings,
        @Nullable List<DecisionPart> decisions,
        @Nullable List<Snapshot> history,
        @Nullable List<JourneyPart> journeys,
        @Nullable List<StudyPart> studies) {

    static final String FORMAT = "outcome-roadmap-project";
    static final int VERSION = 1;

    /** The project, with the names of the issue types that play a role in it. */
    record ProjectPart(
            @Nullable String key,
            @Nullable String name,
            @Nullable String outcomeType,
            @Nullable String studyType,
            @Nullable List<String> roadmapTypes) {}

    /** The rules that hold in a project. */
    record RulesPart(
            @Nullable String method,
            @Nullable String extremelyAbove,
            @Nullable String stronglyFrom,
            @Nullable String underservedFrom,
            @Nullable String servedImportanceFrom,
            @Nullable Integer minimumGroup,
            @Nullable String importers) {

        static RulesPart of(Rules rules) {
            TypeCuts cuts = rules.scoring().cuts();
            return new RulesPart(
                    rules.scoring().method().slug(),
                    text(cuts.extremelyAbove()),
                    text(cuts.stronglyFrom()),
                    text(cuts.underservedFrom()),
                    text(cuts.servedImportanceFrom()),
                    rules.scoring().minimumGroup(),
                    rules.importers().slug());
        }

        private static String text(BigDecimal cut) {
            return cut.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * An outcome. Its fields and links are Jira's, and stand here for readers; an import takes the wordings.
     *
     * @param steps as {@code Journey / Phase / Step}
     * @param targetedBy keys of the issues whose own links target it
     * @param wordings oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomePart(
            @Nullable String key,
            @Nullable String summary,
            @Nullable String job,
            @Nullable String successMeasure,
            @Nullable List<String> steps,
            @Nullable List<String> targetedBy,
            @Nullable List<WordingPart> wordings) {}

    /** One wording of an outcome's statement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WordingPart(
            @Nullable Integer version,
            @Nullable String job,
            @Nullable String successMeasure,
            @Nullable String writtenAt,
            @Nullable String writtenBy) {}

    /** Something that was done; the issue is the key of the one that it is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditPart(
            @Nullable String action,
            @Nullable String actor,
            @Nullable String at,
            @Nullable String issue,
            @Nullable Map<String, String> details) {}

    /**
     * How a survey was read.
     *
     * @param issue key of the issue that held the file
     * @param format slug of the file's format
     * @param mapping as requests take it, with the columns' ids in place of their names
     * @param questions what these columns asked, by their ids
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MappingPart(
            @Nullable String issue,
            @Nullable String format,
            @Nullable JsonNode mapping,
            @Nullable Map<String, String> questions,
            @Nullable String rememberedBy,
            @Nullable String rememberedAt) {}

    /**
     * What was decided about an issue.
     *
     * @param issue key of an epic that is excused, or of an outcome
     * @param text why, or the note
     */
    record DecisionPart(
            @Nullable String issue,
            @Nullable String text,
            @Nullable String by,
            @Nullable String at) {}

    /**
     * A journey.
     *
     * @param oldNames names by which it and its parts can still be found
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JourneyPart(
            @Nullable String name,
            @Nullable Boolean anyOrder,
            @Nullable Boolean retired,
            @Nullable List<PhasePart> phases,
            @Nullable List<OldNamePart> oldNames) {}

    /** A phase. */
    record PhasePart(
            @Nullable String name,
            @Nullable Boolean anyOrder,
            @Nullable Boolean retired,
            @Nullable List<StepPart> steps) {}

    /**
     * A step.
     *
     * @param next labels of the steps that may follow
     */
    record StepPart(
            @Nullable String name,
            @Nullable Boolean retired,
            @Nullable List<String> next,
            @Nullable List<NotePart> notes) {}

    /**
     * A note on a step.
     *
     * @param outcomes keys
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotePart(
            @Nullable String kind,
            @Nullable String painKind,
            @Nullable String theme,
            @Nullable String text,
            @Nullable Integer heard,
            @Nullable Integer asked,
            @Nullable List<String> outcomes,
            @Nullable List<StudyRef> studies,
            @Nullable String by,
            @Nullable String at) {}

    /** What tells a study from all others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StudyRef(
            @Nullable String issue,
            @Nullable String kind,
            @Nullable String target,
            @Nullable String concept,
            @Nullable String wave) {}

    /**
     * A name that something had.
     *
     * @param in names of what it was part of, as they are now; none for a journey
     * @param of names of what is meant, as they are now
     */
    record OldNamePart(
            @Nullable List<String> in,
            @Nullable String name,
            @Nullable List<String> of) {}

    /**
     * A study.
     *
     * @param issue key of the issue that holds its file
     * @param versions its imports, oldest first; the last one counts, and it alone has totals
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StudyPart(
            @Nullable String issue,
            @Nullable String kind,
            @Nullable String target,
            @Nullable String concept,
            @Nullable String wave,
            @Nullable List<VersionPart> versions) {}

    /** One import of a study. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionPart(
            @Nullable String name,
            @Nullable String fieldDate,
            @Nullable String importedAt,
            @Nullable String importedBy,
            @Nullable String filename,
            @Nullable String fileHash,
            @Nullable String method,
            @Nullable Long respondents,
            @Nullable JsonNode mapping,
            @Nullable List<ProblemJson> problems,
            @Nullable Long problemCount,
            @Nullable List<String> dropped,
            @Nullable List<TotalPart> totals,
            @Nullable List<TaskPart> tasks) {}

    /**
     * What a usability test says about one task.
     *
     * @param outcome key of the outcome that it is about
     * @param results as text: {@code 20;18.0.2;0.0.0.1.0.4.3;345=1}, which is participants, successes with partial ones and
     *     failures, how many gave each ease, and times in tenths of a second; absent where they are withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskPart(
            @Nullable String task,
            @Nullable String text,
            @Nullable String outcome,
            @Nullable String results) {}

    /**
     * What a study says about one outcome.
     *
     * @param job as it was worded when people were asked
     * @param ratings as text: {@code tally 1 5 5.2=14}, {@code shares 200 80 35.5} or {@code withheld 1 5}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TotalPart(
            @Nullable String outcome,
            @Nullable String job,
            @Nullable String successMeasure,
            @Nullable Integer statementVersion,
            @Nullable Long notAsked,
            @Nullable String ratings,
            @Nullable List<SegmentPart> segments) {}

    /** What one group of the respondents says. */
    record SegmentPart(
            @Nullable String dimension,
            @Nullable String value,
            @Nullable String ratings) {}
}
