package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/jira-api-used.tsv} and the app's byte code to each other.
 *
 * <p>After a deliberate change: {@code mvn verify -pl src/app -am -Dit.test=JiraApiUsedIT -Dapi.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false} writes the file anew; read the
 * difference before committing it.
 */
class JiraApiUsedIT {
    private static final String HEADING = "class\tmember\tdescriptor\tkind\tlevel\tsource\tused by";
    private static final String ADAPTERS = "org.outcomeroadmap.jira.platform.";

    @Test
    void listsEveryMemberOfJiraThatTheAppNames() throws IOException {
        Path file = Path.of(System.getProperty("api.file"));
        Map<ApiReference, Set<String>> used = new TreeMap<>();
        Map<String, Set<String>> features = AppFeatures.byClass();
        for (String name : AppJar.ownClassNames()) {
            ApiReference.of(name)
                    .forEach(reference -> used.computeIfAbsent(reference, found -> new TreeSet<>())
                            .addAll(features.get(name)));
        }
        List<String> lines = new ArrayList<>(List.of(HEADING));
        used.forEach(
                (reference, by) -> lines.add(reference.line() + "\t" + (by.isEmpty() ? "app" : String.join(",", by))));

        if (Boolean.getBoolean("api.update")) {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        assertThat(Files.readAllLines(file)).containsExactlyElementsOf(lines);
    }

    @Test
    void keepsUnprovedMembersBehindAdapters() {
        List<String> outside = new ArrayList<>();
        for (String name : AppJar.ownClassNames()) {
            if (!name.startsWith(ADAPTERS) && !mustExtendJira(name)) {
                ApiReference.of(name).stream()
                        .filter(reference -> reference.source().level() > 1)
                        .filter(reference ->
                                Set.of("method", "field", "constructor").contains(reference.kind()))
                        .map(reference ->
                                name + " uses level " + reference.source().level() + ": "
                                        + reference.owner().replace('/', '.') + "." + reference.member())
                        .forEach(outside::add);
            }
        }

        assertThat(outside).isEmpty();
    }

    /** Field types and JQL functions extend Jira's classes, so they can't keep them behind an adapter. */
    private static boolean mustExtendJira(String className) {
        Class<?> type = AppJar.load(className);
        while (type.getEnclosingClass() != null) {
            type = type.getEnclosingClass();
        }
        return CustomFieldType.class.isAssignableFrom(type) || JqlFunction.class.isAssignableFrom(type);
    }
}
