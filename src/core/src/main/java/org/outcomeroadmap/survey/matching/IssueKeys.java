package org.outcomeroadmap.survey.matching;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.text.PlainText;

/**
 * Finds issue keys in the text of a column. CSO-101 of a project that is known is always meant; CSO_101, CSO 101 and
 * CSO101 only if there is such an outcome, because survey tools number their questions in the same way. Of a project
 * that is not known, or where no project is, [CSO-101] in square brackets is meant; without any known project also
 * CSO-101 and (CSO-101) in capitals.
 */
final class IssueKeys {
    private static final Pattern WHOLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}-\\d{1,18}");
    private static final Pattern BRACKETED = Pattern.compile("\\[\\s?([A-Z][A-Z0-9_]{1,49}-\\d{1,9})\\s?]");
    private static final Pattern DASHED =
            Pattern.compile("(?<![\\p{L}\\p{N}-])([A-Z][A-Z0-9]{1,49}-\\d{1,9})(?![\\p{L}\\p{N}]|-\\d)");

    private final Optional<Pattern> ofProjects;
    private final Predicate<String> exists;

    IssueKeys(Collection<OutcomeStatement> outcomes, Predicate<String> exists) {
        this.exists = exists;
        this.ofProjects = ofProjects(outcomes);
    }

    /** The key if the whole text has the form of one, in any case. */
    static Optional<String> whole(String text) {
        String key = text.strip();
        return WHOLE.matcher(key).matches() ? Optional.of(key.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The keys that stand in the text, in capitals, in order; nearly always one or none. */
    Set<String> in(String text) {
        String visible = PlainText.visible(text);
        Set<String> keys = new LinkedHashSet<>();
        collect(BRACKETED, visible, keys);
        ofProjects.ifPresentOrElse(
                pattern -> collectOfProjects(pattern, visible, keys), () -> collect(DASHED, visible, keys));
        return keys;
    }

    private static void collect(Pattern pattern, String text, Set<String> keys) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
    }

    private static Optional<Pattern> ofProjects(Collection<OutcomeStatement> outcomes) {
        Set<String> projects = new TreeSet<>();
        outcomes.forEach(outcome -> projects.add(Pattern.quote(projectOf(outcome.key()))));
        return projects.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(" + String.join("|", projects) + ")([-_ ]?)(\\d{1,9})(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE));
    }

    private void collectOfProjects(Pattern pattern, String text, Set<String> keys) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String written = matcher.group(1);
            String project = written.toUpperCase(Locale.ROOT);
            String separator = matcher.group(2);
            String key = project + "-" + matcher.group(3);
            boolean looksLikeOne = "_".equals(separator) || written.equals(project);
            if ("-".equals(separator) || (looksLikeOne && exists.test(key))) {
                keys.add(key);
            }
        }
    }

    private static String projectOf(String key) {
        int dash = key.lastIndexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }
}
