package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudyTarget;
import org.outcomeroadmap.survey.ColumnMapping;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.UnusableMappingException;

/**
 * The body of a request to import a study.
 *
 * @param kind survey if absent
 * @param target current-solutions if absent
 * @param concept the concept's name, given exactly if that is the target
 * @param fieldDate when people were asked, as an ISO date
 * @param mapping the columns' roles; found out from the file if absent
 * @param dryRun whether to read only and store nothing
 * @param deleteAttachment whether to delete the file once its results are stored
 */
record ImportRequest(
        @Nullable Long attachmentId,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String target,
        @Nullable String concept,
        @Nullable String fieldDate,
        @Nullable String wave,
        @Nullable JsonNode mapping,
        @Nullable Boolean dryRun,
        @Nullable Boolean deleteAttachment) {

    private static final int LONGEST = 255;

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /**
     * The same, with every field found good.
     *
     * @throws Refusal INVALID naming every field that is not
     */
    ImportOrder checked() {
        Map<String, Words> wrong = new LinkedHashMap<>();
        if (attachmentId == null) {
            wrong.put("attachmentId", Words.of("outcomes.error.required"));
        }
        StudyKind studyKind = choice(
                kind,
                StudyKind::ofSlug,
                StudyKind.SURVEY,
                refused -> wrong.put("kind", Words.of("outcomes.error.kind")));
        StudyTarget studyTarget = choice(
                target,
                StudyTarget::ofSlug,
                StudyTarget.CURRENT_SOLUTIONS,
                refused -> wrong.put("target", Words.of("outcomes.error.target")));
        String title = line("name", name, wrong);
        String round = line("wave", wave, wrong);
        Optional<String> concepts =
                studyTarget == StudyTarget.CONCEPT ? Optional.of(line("concept", concept, wrong)) : Optional.empty();
        if (studyTarget != StudyTarget.CONCEPT && concept != null) {
            wrong.put("concept", Words.of("outcomes.error.concept-without-target"));
        }
        LocalDate asked = date(wrong);
        Optional<ColumnMapping> columns = columns(wrong);
        if (!wrong.isEmpty() || attachmentId == null) {
            throw Refusal.invalidFields(wrong);
        }
        return new ImportOrder(
                attachmentId,
                title,
                asked,
                columns,
                issueId -> new StudyIdentity(issueId, studyKind, studyTarget, concepts, round),
                Boolean.TRUE.equals(deleteAttachment));
    }

    private static <T> T choice(
            @Nullable String given, Function<String, Optional<T>> ofSlug, T otherwise, Consumer<String> refuse) {
        if (given == null) {
            return otherwise;
        }
        Optional<T> chosen = ofSlug.apply(given);
        if (chosen.isEmpty()) {
            refuse.accept(given);
        }
        return chosen.orElse(otherwise);
    }

    private static String line(String field, @Nullable String given, Map<String, Words> wrong) {
        String text = given == null ? "" : Rows.clean(given).strip();
        if (text.isEmpty()) {
            wrong.put(field, Words.of("outcomes.error.required"));
        } else if (text.length() > LONGEST) {
            wrong.put(field, Words.of("outcomes.error.too-long", LONGEST));
        }
        return text;
    }

    private LocalDate date(Map<String, Words> wrong) {
        if (fieldDate == null) {
            wrong.put("fieldDate", Words.of("outcomes.error.required"));
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(fieldDate);
        } catch (DateTimeParseException noDate) {
            wrong.put("fieldDate", Words.of("outcomes.error.date"));
            return LocalDate.EPOCH;
        }
    }

    private Optional<ColumnMapping> columns(Map<String, Words> wrong) {
        if (mapping == null || mapping.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MappingJson.read(mapping));
        } catch (UnusableMappingException unusable) {
            wrong.put(place(unusable), Words.ready(String.valueOf(unusable.getMessage())));
            return Optional.empty();
        }
    }

    /** Where in the request the mapping is at fault. */
    static String place(UnusableMappingException unusable) {
        return unusable.field().isEmpty() ? "mapping" : "mapping." + unusable.field();
    }
}
