package org.outcomeroadmap.jira.study;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.survey.Segment;

/** Reads the query parameter {@code segment}: {@code market:US}, of which the first colon splits; twice for both. */
public final class SegmentParameter {

    private static final int MOST = 2;

    private SegmentParameter() {}

    /**
     * The groups that a request names.
     *
     * @throws Refusal INVALID if they are more than two, or one is no group
     */
    public static Set<Segment> of(Collection<String> parameters) {
        Set<Segment> chosen = parameters.stream().map(SegmentParameter::segment).collect(Collectors.toSet());
        if (chosen.size() > MOST) {
            throw Refusal.invalidField("segment", Words.of("outcomes.error.two-segments"));
        }
        return chosen;
    }

    private static Segment segment(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw Refusal.invalidField("segment", Words.of("outcomes.error.segment"));
        }
        return new Segment(text.substring(0, colon), text.substring(colon + 1));
    }
}
