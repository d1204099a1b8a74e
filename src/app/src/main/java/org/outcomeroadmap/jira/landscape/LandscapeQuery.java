package org.outcomeroadmap.jira.landscape;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.study.SegmentParameter;
import org.outcomeroadmap.survey.Segment;

/** The query parameters of questions about a landscape, as text, so that a wrong one is refused in words. */
public class LandscapeQuery {

    @QueryParam("project")
    @Nullable
    String project;

    @QueryParam("jql")
    @Nullable
    String jql;

    @QueryParam("wave")
    @Nullable
    String wave;

    @QueryParam("segment")
    List<String> segments = List.of();

    @QueryParam("precision")
    @Nullable
    String precision;

    /** @throws Refusal INVALID if no project is given */
    String projectKey() {
        return given(project).orElseThrow(() -> Refusal.invalidField("project", Words.of("outcomes.error.required")));
    }

    Optional<String> jql() {
        return given(jql);
    }

    Optional<String> wave() {
        return given(wave);
    }

    /** @throws Refusal INVALID if they are more than two, or one is no group */
    Set<Segment> segments() {
        return SegmentParameter.of(segments);
    }

    /** The same question about everybody. */
    LandscapeQuery ofEverybody() {
        LandscapeQuery other = new LandscapeQuery();
        other.project = project;
        other.jql = jql;
        other.wave = wave;
        other.precision = precision;
        return other;
    }

    /** @throws Refusal INVALID if it is given and not {@code full} */
    Precision precision() {
        return Precision.of(precision);
    }

    static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
