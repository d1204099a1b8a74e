package org.outcomeroadmap.jira.study;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.WholeNumber;

/** The query parameters of a list of outcomes, as text, so that a wrong one is refused in words. */
public class OutcomeQuery {

    private static final int MOST_RESULTS = 1000;

    @QueryParam("project")
    @Nullable
    String project;

    @QueryParam("jql")
    @Nullable
    String jql;

    @QueryParam("text")
    @Nullable
    String text;

    @QueryParam("study")
    @Nullable
    String study;

    @QueryParam("segment")
    List<String> segments = List.of();

    @QueryParam("startAt")
    @DefaultValue("0")
    String startAt = "0";

    @QueryParam("maxResults")
    @DefaultValue("50")
    String maxResults = "50";

    @QueryParam("precision")
    @Nullable
    String precision;

    String projectKey() {
        if (project == null || project.isBlank()) {
            throw Refusal.invalidField("project", Words.of("outcomes.error.required"));
        }
        return project;
    }

    int startAt() {
        return WholeNumber.of("startAt", startAt);
    }

    int maxResults() {
        return Math.min(MOST_RESULTS, WholeNumber.of("maxResults", maxResults));
    }

    Precision precision() {
        return Precision.of(precision);
    }

    /** @param studyById finds a study that the caller may see, or refuses */
    OutcomeList.Filter filter(IntFunction<StoredStudy> studyById) {
        return new OutcomeList.Filter(
                given(jql),
                given(text),
                given(study).map(id -> studyById.apply(WholeNumber.of("study", id))),
                SegmentParameter.of(segments));
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
