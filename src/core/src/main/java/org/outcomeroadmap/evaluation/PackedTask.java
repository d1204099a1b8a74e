package org.outcomeroadmap.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text form of a task's results, in four parts: participants; successes, partial successes and failures; how many
 * gave each ease from 1 to 7; times in tenths of a second with their counts. Such as
 * {@code 20;18.0.2;0.0.0.1.0.4.3;345=1 520=2}.
 */
final class PackedTask {

    private static final Pattern PARTICIPANTS = Pattern.compile("\\d{1,18}");
    private static final Pattern ATTEMPTS = Pattern.compile("\\d{1,18}(?:\\.\\d{1,18}){2}");
    private static final Pattern EASE = Pattern.compile("\\d{1,18}(?:\\.\\d{1,18}){6}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})=(\\d{1,18})");

    private PackedTask() {}

    static String text(TaskResults results) {
        TaskSuccess success = results.success();
        return results.participants()
                + ";" + success.successes() + "." + success.partial() + "." + success.failures()
                + ";" + results.ease().counts().stream().map(String::valueOf).collect(Collectors.joining("."))
                + ";"
                + results.times().counts().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }

    static TaskResults results(String packed) {
        String[] parts = packed.split(";", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("Not the packed results of a task: '" + packed + "'");
        }
        List<Long> attempts = numbers(ATTEMPTS, parts[1]);
        return new TaskResults(
                numbers(PARTICIPANTS, parts[0]).get(0),
                new TaskSuccess(attempts.get(0), attempts.get(1), attempts.get(2)),
                new RatingCounts(RatingCounts.EASE, numbers(EASE, parts[2])),
                new TaskTimes(times(parts[3])));
    }

    private static List<Long> numbers(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("Not packed counts: '" + text + "'");
        }
        List<Long> numbers = new ArrayList<>();
        for (String number : text.split("\\.", -1)) {
            numbers.add(Long.valueOf(number));
        }
        return numbers;
    }

    private static SortedMap<Integer, Long> times(String text) {
        SortedMap<Integer, Long> times = new TreeMap<>();
        if (!text.isEmpty()) {
            for (String time : text.split(" ", -1)) {
                Matcher matcher = TIME.matcher(time);
                if (!matcher.matches()
                        || times.put(Integer.valueOf(matcher.group(1)), Long.valueOf(matcher.group(2))) != null) {
                    throw new IllegalArgumentException("Not a packed time, or one packed twice: '" + time + "'");
                }
            }
        }
        return times;
    }
}
