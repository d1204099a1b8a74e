package org.outcomeroadmap.workbench.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the sample is made of. It stands in tables beside this class, whose keys are those that the issues get in a new
 * project.
 *
 * @param steps the journey's steps, each as journey, phase and step
 */
record Story(List<String> steps, List<Outcome> outcomes, List<Work> roadmap, List<Study> studies) {

    /** Something that becomes an issue. */
    sealed interface Planned {
        String key();

        String summary();

        default int number() {
            return Integer.parseInt(key().substring(key().indexOf('-') + 1));
        }
    }

    /** The two parts of an outcome. */
    record Statement(String job, String measure) {
        String summary() {
            return job + " " + measure;
        }
    }

    /**
     * What a wave's answers about an outcome are drawn from.
     *
     * @param important share of respondents who find it important, 0 to 1
     * @param satisfied share of respondents who are satisfied
     * @param asked share of respondents who were asked
     */
    record Shares(double important, double satisfied, double asked) {}

    /**
     * A customer outcome.
     *
     * @param owner a user's name, empty for none
     * @param level a security level, empty for none
     * @param waves what each wave that asked for it is drawn from
     * @param later the statement since it was reworded; the same as the first one if it was not
     * @param archived whether it was given up, so that it counts nowhere
     * @param decision a note of what was decided about it, empty for none
     */
    record Outcome(
            String key,
            Statement statement,
            List<String> steps,
            List<String> appliesTo,
            String owner,
            String level,
            Map<String, Shares> waves,
            Statement later,
            boolean archived,
            String decision)
            implements Planned {
        @Override
        public String summary() {
            return statement.summary();
        }
    }

    /**
     * An epic, or a story.
     *
     * @param epic key of a story's epic, empty for none
     * @param targets keys of the outcomes it targets
     * @param excuse why an epic has no outcome, empty for none
     */
    record Work(
            String key,
            String type,
            String summary,
            String status,
            String owner,
            String epic,
            List<String> targets,
            String excuse)
            implements Planned {}

    /**
     * A study with its file.
     *
     * @param kind survey or usability
     * @param wave empty for a study whose results are not imported
     * @param respondents how many answers are drawn, 0 for a file that lies beside this class
     * @param flawed whether some cells of the file are wrong
     */
    record Study(
            String key,
            String summary,
            String kind,
            String file,
            String wave,
            String fieldDate,
            int respondents,
            long seed,
            boolean flawed)
            implements Planned {

        boolean drawn() {
            return respondents > 0;
        }

        boolean imported() {
            return !wave.isEmpty();
        }
    }

    /** The name of the journey. */
    static final String JOURNEY = "Family trip";

    private static final double MOST = 0.92;

    static Story familyTrip() {
        return new Story(
                rows("journey.tsv").map(row -> step(row)).toList(),
                rows("outcomes.tsv").map(Story::outcome).toList(),
                rows("roadmap.tsv").map(Story::work).toList(),
                rows("studies.tsv").map(Story::study).toList());
    }

    /** Everything that becomes an issue, in the order of the keys. */
    List<Planned> issues() {
        return Stream.of(outcomes, roadmap, studies)
                .<Planned>flatMap(List::stream)
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    /** Those to whom outcomes apply. */
    List<String> personas() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.appliesTo().stream())
                .distinct()
                .toList();
    }

    /** The text of a file beside this class. */
    static String file(String name) {
        try (InputStream file = Story.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The workbench's jar lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " can't be read", e);
        }
    }

    /** The rows of a table beside this class, each by the names of its columns. */
    static Stream<Map<String, String>> rows(String table) {
        List<String> lines = file(table).lines().toList();
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells[i]);
            }
            return row;
        });
    }

    private static String step(Map<String, String> row) {
        return String.join(" / ", JOURNEY, row.get("phase"), row.get("step"));
    }

    /** The steps that an outcome stands on, all of one phase. */
    private static List<String> stands(Map<String, String> row) {
        List<String> steps = new ArrayList<>(List.of(step(row)));
        list(row, "also on step").forEach(other -> steps.add(String.join(" / ", JOURNEY, row.get("phase"), other)));
        return List.copyOf(steps);
    }

    private static Outcome outcome(Map<String, String> row) {
        Map<String, Shares> waves = new LinkedHashMap<>();
        for (String column : row.keySet()) {
            if (column.startsWith("important ") && !row.getOrDefault(column, "").isEmpty()) {
                String wave = column.substring("important ".length());
                Function<String, Double> share =
                        what -> Double.valueOf(row.getOrDefault(what + " " + wave, String.valueOf(MOST)));
                waves.put(wave, new Shares(share.apply("important"), share.apply("satisfied"), share.apply("asked")));
            }
        }
        Statement first = new Statement(text(row, "job"), text(row, "success measure"));
        String laterJob = text(row, "job since 2026-06");
        return new Outcome(
                text(row, "key"),
                first,
                stands(row),
                list(row, "applies to"),
                text(row, "owner"),
                text(row, "security level"),
                waves,
                laterJob.isEmpty() ? first : new Statement(laterJob, text(row, "success measure since 2026-06")),
                text(row, "archived").equals("yes"),
                text(row, "decision"));
    }

    private static Work work(Map<String, String> row) {
        return new Work(
                text(row, "key"),
                text(row, "type"),
                text(row, "summary"),
                text(row, "status"),
                text(row, "owner"),
                text(row, "epic"),
                list(row, "targets"),
                text(row, "excuse"));
    }

    private static Study study(Map<String, String> row) {
        boolean drawn = !text(row, "respondents").isEmpty();
        return new Study(
                text(row, "key"),
                text(row, "summary"),
                text(row, "kind"),
                text(row, "file"),
                text(row, "wave"),
                text(row, "field date"),
                drawn ? Integer.parseInt(text(row, "respondents")) : 0,
                drawn ? Long.parseLong(text(row, "seed")) : 0,
                text(row, "flaws").equals("yes"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> list(Map<String, String> row, String column) {
        List<String> parts = new ArrayList<>(List.of(text(row, column).split(", ")));
        parts.removeIf(String::isEmpty);
        return List.copyOf(parts);
    }
}
