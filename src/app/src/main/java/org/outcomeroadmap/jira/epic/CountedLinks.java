package org.outcomeroadmap.jira.epic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All links of the site that count, whoever may see them. Unchangeable. */
final class CountedLinks {

    private final Map<Long, List<Counted>> byEpic = new HashMap<>();
    private final Map<Long, List<Counted>> byOutcome = new HashMap<>();

    CountedLinks(List<Counted> links) {
        links.forEach(link -> {
            byEpic.computeIfAbsent(link.epic(), none -> new ArrayList<>(1)).add(link);
            byOutcome
                    .computeIfAbsent(link.outcome(), none -> new ArrayList<>(1))
                    .add(link);
        });
    }

    /**
     * A link that counts.
     *
     * @param source id of the issue that has it
     * @param epic id of the roadmap issue for which it counts, often the source itself
     * @param outcome id of the issue that it leads to, which is no outcome any more if its type was changed
     */
    record Counted(long source, long epic, long outcome) {}

    /** The links that count for a roadmap issue. */
    List<Counted> from(long epicId) {
        return byEpic.getOrDefault(epicId, List.of());
    }

    /** The links that lead to an outcome. */
    List<Counted> to(long outcomeId) {
        return byOutcome.getOrDefault(outcomeId, List.of());
    }

    /** The ids of the issues whose links count for a roadmap issue. */
    Set<Long> sourcesFor(long epicId) {
        Set<Long> sources = new TreeSet<>();
        from(epicId).forEach(link -> sources.add(link.source()));
        return sources;
    }
}
