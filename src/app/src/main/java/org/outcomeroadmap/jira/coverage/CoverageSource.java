package org.outcomeroadmap.jira.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.rest.WholeNumber;

/**
 * What a coverage is asked for.
 *
 * @param kind how it names issues
 * @param value the key of a project, the number of a saved filter, or JQL
 */
public record CoverageSource(Kind kind, String value) {

    /** The ways to name issues. */
    public enum Kind {
        PROJECT("project"),
        FILTER("filter"),
        JQL("jql");

        private final String parameter;

        Kind(String parameter) {
            this.parameter = parameter;
        }

        /** The name of the query parameter. */
        public String parameter() {
            return parameter;
        }
    }

    /**
     * What the query parameters of a request name.
     *
     * @throws Refusal INVALID unless exactly one of them is given, or if the filter is no number
     */
    static CoverageSource of(@Nullable String project, @Nullable String filter, @Nullable String jql) {
        Map<Kind, String> given = new LinkedHashMap<>();
        given(project).ifPresent(key -> given.put(Kind.PROJECT, key));
        given(filter).ifPresent(id -> given.put(Kind.FILTER, id));
        // An empty query is one too: it matches every issue.
        Optional.ofNullable(jql).ifPresent(query -> given.put(Kind.JQL, query));
        if (given.size() != 1) {
            throw Refusal.invalid(Words.of("outcomes.coverage.one-source"));
        }
        Map.Entry<Kind, String> source = given.entrySet().iterator().next();
        if (source.getKey() == Kind.FILTER) {
            return new CoverageSource(
                    Kind.FILTER, Integer.toString(WholeNumber.of(Kind.FILTER.parameter(), source.getValue())));
        }
        return new CoverageSource(source.getKey(), source.getValue());
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
