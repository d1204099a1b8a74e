package org.outcomeroadmap.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.format.SurveyFormat;
import org.outcomeroadmap.survey.format.SurveyFormats;
import org.outcomeroadmap.survey.quality.QualityRule;
import org.outcomeroadmap.survey.scale.GivenScale;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.text.Messages;

/**
 * The JSON form of a column mapping: {@code {"layout":"wide","scale":{"min":1,"max":5},"columns":[{"column":"imp_FT-1",
 * "role":"importance","outcome":"FT-1"}]}}. {@code scale} and {@code columns} may be left out, and {@code layout} too when
 * the roles tell it; {@code "exclude":["preview","duplicate"]} names the quality rules whose respondents do not count, these
 * two if it is left out. Unknown fields are refused.
 */
public final class MappingJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_LABELS = 1_000;

    private MappingJson() {}

    /**
     * Reads a mapping.
     *
     * @throws UnusableMappingException naming the field that is wrong
     */
    public static ColumnMapping read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? "?"
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw problem("", "mapping.notJson", place, String.valueOf(e.getOriginalMessage()));
        }
    }

    /**
     * Reads a mapping that stands inside other JSON.
     *
     * @throws UnusableMappingException naming the field that is wrong
     */
    public static ColumnMapping read(JsonNode mapping) {
        onlyFields(
                "", mapping, Set.of("layout", "format", "scale", "labels", "reversed", "columns", "exclude", "tasks"));
        List<MappedColumn> columns = columns(mapping.path("columns"));
        List<MappedTask> tasks = tasks(mapping.path("tasks"));
        Optional<SurveyFormat> format = format(mapping.path("format"));
        Layout layout = tasks.isEmpty() || mapping.has("layout") ? layout(mapping, columns, format) : Layout.USABILITY;
        return new ColumnMapping(
                layout,
                scale(mapping.path("scale")),
                columns,
                exclude(mapping.path("exclude")),
                tasks,
                format,
                new GivenScale(
                        mapping.has("scale") ? Optional.of(scale(mapping.path("scale"))) : Optional.empty(),
                        labels(mapping.path("labels")),
                        reversed(mapping.path("reversed"))));
    }

    /** The JSON form; reading it gives an equal mapping. */
    public static ObjectNode write(ColumnMapping mapping) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("layout", mapping.layout().slug());
        mapping.format().ifPresent(format -> json.put("format", format.slug()));
        mapping.answers()
                .scale()
                .ifPresent(
                        scale -> json.putObject("scale").put("min", scale.min()).put("max", scale.max()));
        if (!mapping.exclude().equals(QualityRule.USUALLY_EXCLUDED)) {
            ArrayNode exclude = json.putArray("exclude");
            mapping.exclude().stream().sorted().map(QualityRule::slug).forEach(exclude::add);
        }
        write(mapping.answers(), json);
        ArrayNode columns = json.putArray("columns");
        for (MappedColumn mapped : mapping.columns()) {
            ObjectNode column = columns.addObject();
            column.put("column", mapped.column()).put("role", mapped.role().slug());
            mapped.outcome().ifPresent(outcome -> column.put("outcome", outcome));
        }
        if (!mapping.tasks().isEmpty()) {
            ArrayNode tasks = json.putArray("tasks");
            mapping.tasks()
                    .forEach(task -> tasks.addObject().put("task", task.task()).put("outcome", task.outcome()));
        }
        return json;
    }

    private static void write(GivenScale answers, ObjectNode json) {
        if (!answers.labels().isEmpty()) {
            ObjectNode labels = json.putObject("labels");
            answers.labels()
                    .forEach((label, rating) ->
                            rating.ifPresentOrElse(number -> labels.put(label, number), () -> labels.putNull(label)));
        }
        answers.reversed().ifPresent(questions -> {
            ArrayNode reversed = json.putArray("reversed");
            questions.stream().sorted().map(RatingQuestion::slug).forEach(reversed::add);
        });
    }

    private static Optional<SurveyFormat> format(JsonNode given) {
        if (given.isMissingNode()) {
            return Optional.empty();
        }
        String slug = text("format", given);
        Optional<SurveyFormat> format = SurveyFormats.ofSlug(slug);
        if (format.isEmpty()) {
            throw problem(
                    "format",
                    "mapping.unknownFormat",
                    slug,
                    SurveyFormats.all().stream().map(SurveyFormat::slug).collect(Collectors.joining(", ")));
        }
        return format;
    }

    private static Map<String, OptionalInt> labels(JsonNode given) {
        if (given.isMissingNode()) {
            return Map.of();
        }
        if (!given.isObject() || given.size() > MOST_LABELS) {
            throw problem("labels", "mapping.notLabels", Integer.toString(MOST_LABELS));
        }
        Map<String, OptionalInt> labels = new HashMap<>();
        given.fieldNames()
                .forEachRemaining(label -> labels.put(
                        label,
                        given.path(label).isNull()
                                ? OptionalInt.empty()
                                : OptionalInt.of(whole("labels." + label, given.path(label)))));
        return labels;
    }

    private static Optional<Set<RatingQuestion>> reversed(JsonNode given) {
        if (given.isMissingNode()) {
            return Optional.empty();
        }
        Set<RatingQuestion> reversed = EnumSet.noneOf(RatingQuestion.class);
        for (RatingQuestion question : RatingQuestion.values()) {
            given.forEach(named -> {
                if (named.asText().equals(question.slug())) {
                    reversed.add(question);
                }
            });
        }
        if (!given.isArray() || reversed.size() != given.size()) {
            throw problem("reversed", "mapping.notReversed");
        }
        return Optional.of(reversed);
    }

    private static Layout layout(JsonNode mapping, List<MappedColumn> columns, Optional<SurveyFormat> format) {
        JsonNode given = mapping.path("layout");
        if (!given.isMissingNode()) {
            return Layout.ofSlug(text("layout", given))
                    .orElseThrow(() -> problem(
                            "layout",
                            "mapping.unknownLayout",
                            given.asText(),
                            Arrays.stream(Layout.values()).map(Layout::slug).collect(Collectors.joining(", "))));
        }
        if (columns.isEmpty()) {
            return format.map(SurveyFormat::layout).orElseThrow(() -> problem("layout", "mapping.noLayout"));
        }
        Set<ColumnRole> roles = columns.stream().map(MappedColumn::role).collect(Collectors.toSet());
        if (roles.contains(ColumnRole.COUNT)) {
            return Layout.AGGREGATED;
        }
        if (roles.contains(ColumnRole.TASK)) {
            return Layout.USABILITY;
        }
        if (roles.contains(ColumnRole.CONCEPT)) {
            return Layout.CONCEPTS;
        }
        return roles.contains(ColumnRole.OUTCOME)
                ? Layout.LONG
                : format.map(SurveyFormat::layout).orElse(Layout.WIDE);
    }

    private static RatingScale scale(JsonNode given) {
        if (given.isMissingNode()) {
            return RatingScale.ONE_TO_FIVE;
        }
        onlyFields("scale", given, Set.of("min", "max"));
        int min = whole("scale.min", given.path("min"));
        int max = whole("scale.max", given.path("max"));
        try {
            return new RatingScale(min, max);
        } catch (IllegalArgumentException e) {
            throw problem("scale", "mapping.badScale", Integer.toString(min), Integer.toString(max));
        }
    }

    private static Set<QualityRule> exclude(JsonNode given) {
        if (given.isMissingNode()) {
            return QualityRule.USUALLY_EXCLUDED;
        }
        if (!given.isArray()) {
            throw problem("exclude", "mapping.notRules", ruleSlugs());
        }
        Set<QualityRule> rules = EnumSet.noneOf(QualityRule.class);
        for (JsonNode rule : given) {
            rules.add(QualityRule.ofSlug(rule.asText())
                    .orElseThrow(() -> problem("exclude", "mapping.unknownRule", rule.asText(), ruleSlugs())));
        }
        return rules;
    }

    private static String ruleSlugs() {
        return Arrays.stream(QualityRule.values()).map(QualityRule::slug).collect(Collectors.joining(", "));
    }

    private static List<MappedColumn> columns(JsonNode given) {
        if (given.isMissingNode()) {
            return List.of();
        }
        if (!given.isArray() || given.size() > MOST_COLUMNS) {
            throw problem("columns", "mapping.notAList", Integer.toString(MOST_COLUMNS));
        }
        List<MappedColumn> columns = new ArrayList<>();
        for (JsonNode column : given) {
            columns.add(column("columns[" + columns.size() + "]", column));
        }
        return columns;
    }

    private static List<MappedTask> tasks(JsonNode given) {
        if (given.isMissingNode()) {
            return List.of();
        }
        if (!given.isArray() || given.size() > TaskTallies.MOST_TASKS) {
            throw problem("tasks", "mapping.tasksNotAList", Integer.toString(TaskTallies.MOST_TASKS));
        }
        List<MappedTask> tasks = new ArrayList<>();
        for (JsonNode task : given) {
            String place = "tasks[" + tasks.size() + "]";
            onlyFields(place, task, Set.of("task", "outcome"));
            tasks.add(new MappedTask(
                    text(place + ".task", task.path("task")), text(place + ".outcome", task.path("outcome"))));
        }
        return tasks;
    }

    private static MappedColumn column(String place, JsonNode given) {
        onlyFields(place, given, Set.of("column", "role", "outcome"));
        String name = text(place + ".column", given.path("column"));
        String role = text(place + ".role", given.path("role"));
        Optional<String> outcome =
                given.path("outcome").isMissingNode() || given.path("outcome").isNull()
                        ? Optional.empty()
                        : Optional.of(text(place + ".outcome", given.path("outcome")));
        return new MappedColumn(
                name,
                ColumnRole.ofSlug(role)
                        .orElseThrow(() -> problem(
                                place + ".role",
                                "mapping.unknownRole",
                                role,
                                Arrays.stream(ColumnRole.values())
                                        .map(ColumnRole::slug)
                                        .collect(Collectors.joining(", ")))),
                outcome);
    }

    private static void onlyFields(String place, JsonNode given, Set<String> allowed) {
        if (!given.isObject()) {
            throw problem(place, "mapping.notAnObject", place.isEmpty() ? "mapping" : place);
        }
        for (Iterator<String> names = given.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!allowed.contains(name)) {
                throw problem(
                        place.isEmpty() ? name : place + "." + name,
                        "mapping.unknownField",
                        name,
                        allowed.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private static String text(String place, JsonNode given) {
        if (!given.isTextual() || given.asText().isBlank()) {
            throw problem(place, "mapping.notText", place);
        }
        return given.asText();
    }

    private static int whole(String place, JsonNode given) {
        if (!given.isIntegralNumber() || !given.canConvertToInt()) {
            throw problem(place, "mapping.notWhole", place);
        }
        return given.intValue();
    }

    private static UnusableMappingException problem(String field, String key, String... arguments) {
        return new UnusableMappingException(field, Messages.text(key, arguments));
    }
}
