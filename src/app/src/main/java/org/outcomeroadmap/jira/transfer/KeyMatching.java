package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.transfer.ImportJson.Unmatched;

/**
 * Finds the counterparts of a file's issues. Outcomes count in the project of the import, and elsewhere where the caller
 * may edit them, since importing into one project must not change the scores of another.
 */
final class KeyMatching {

    private final Map<String, String> keys;
    private final Project project;
    private final VisibleIssues caller;
    private final Outcomes outcomes;
    private final Map<String, Optional<Outcome>> found = new HashMap<>();
    private final Map<String, String> unmatched = new LinkedHashMap<>();

    KeyMatching(Map<String, String> keys, Project project, VisibleIssues caller, Outcomes outcomes) {
        this.keys = keys;
        this.project = project;
        this.caller = caller;
        this.outcomes = outcomes;
    }

    /** The outcome that has this key in the file, which is noted as unmatched if there is none. */
    Optional<Outcome> outcome(String key, String where) {
        return noted(known(key), key, where);
    }

    /** The outcome that has this key in the file, if there is one. */
    Optional<Outcome> known(String key) {
        return found.computeIfAbsent(
                key, asked -> caller.find(here(asked)).filter(this::mayBeRated).flatMap(outcomes::of));
    }

    /** The issue of the project that has this key in the file, which is noted as unmatched if there is none. */
    Optional<Issue> ofProject(String key, String where) {
        return noted(caller.find(here(key)).filter(this::isHome), key, where);
    }

    /** What had no counterpart, in the order of the file. */
    List<Unmatched> unmatched() {
        return unmatched.entrySet().stream()
                .map(entry -> new Unmatched(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The key that the issue is said to have here: its own, its project's and its number, or the same. */
    private String here(String key) {
        @Nullable String own = keys.get(key);
        if (own != null) {
            return own;
        }
        int dash = key.lastIndexOf('-');
        @Nullable String other = dash < 1 ? null : keys.get(key.substring(0, dash));
        return other == null ? key : other + key.substring(dash);
    }

    private boolean isHome(Issue issue) {
        return project.getId().equals(issue.getProjectId());
    }

    private boolean mayBeRated(Issue issue) {
        return isHome(issue) || caller.may(ProjectPermissions.EDIT_ISSUES, issue);
    }

    private <T> Optional<T> noted(Optional<T> match, String key, String where) {
        if (match.isEmpty()) {
            unmatched.putIfAbsent(key, where);
        }
        return match;
    }
}
