package org.outcomeroadmap.survey.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes {@code Question - Item} apart in columns whose ids show which of them belong to one question. */
final class QuestionGroups {
    private static final Pattern NUMBERED = Pattern.compile("(.*[^_-])[_-]\\d{1,9}");

    private QuestionGroups() {}

    static List<SurveyColumn> apart(List<SurveyColumn> columns) {
        List<SurveyColumn> apart = new ArrayList<>(columns);
        groups(columns).values().forEach(places -> {
            List<HeaderText.Parts> parts = HeaderText.dashed(
                    places.stream().map(place -> columns.get(place).item()).toList());
            for (int i = 0; i < parts.size(); i++) {
                apart.set(places.get(i), columns.get(places.get(i)).asking(parts.get(i)));
            }
        });
        return apart;
    }

    /** The places of the columns of each question; what survey tools say themselves is no question. */
    private static Map<String, List<Integer>> groups(List<SurveyColumn> columns) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            Matcher numbered = NUMBERED.matcher(columns.get(place).id());
            if (columns.get(place).standard().isEmpty() && numbered.matches()) {
                groups.computeIfAbsent(numbered.group(1), stem -> new ArrayList<>())
                        .add(place);
            }
        }
        return groups;
    }
}
