package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts issues in the order of their keys, FT-9 before FT-10. */
final class IssueOrder {

    private static final Comparator<Key> BY_KEY =
            Comparator.comparing(Key::project).thenComparing(Key::number);

    private IssueOrder() {}

    private record Key(String project, long number, Issue issue) {
        static Key of(Issue issue) {
            String key = issue.getKey();
            int dash = key.lastIndexOf('-');
            return new Key(key.substring(0, dash), Long.parseLong(key.substring(dash + 1)), issue);
        }
    }

    static List<Issue> byKey(Collection<Issue> issues) {
        return issues.stream().map(Key::of).sorted(BY_KEY).map(Key::issue).toList();
    }
}
