package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.history.Snapshot;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.transfer.ExportJson.DecisionPart;

/** Reads what was decided about issues elsewhere, and how the coverage of a project was. */
final class ReadCoverage {

    private static final int MOST_DAYS = 10_000;

    private final Faults faults;
    private final KeyMatching matching;
    private final UserNames users;

    ReadCoverage(Faults faults, KeyMatching matching, UserNames users) {
        this.faults = faults;
        this.matching = matching;
        this.users = users;
    }

    /** The decisions, by the ids that their issues have here. */
    Map<Long, Decision> decisions(List<@Nullable DecisionPart> parts, String path) {
        Map<Long, Decision> decisions = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String at = path + "[" + i + "]";
            DecisionPart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            Optional<Issue> issue = matching.ofProject(faults.line(at + ".issue", part.issue()), at + ".issue");
            Decision decision = new Decision(
                    faults.line(at + ".text", part.text()),
                    users.key(faults.line(at + ".by", part.by())),
                    faults.instant(at + ".at", part.at()));
            if (issue.isPresent() && decisions.putIfAbsent(issue.get().getId(), decision) != null) {
                faults.add(at + ".issue", Words.of("outcomes.transfer.twice", String.valueOf(part.issue())));
            }
        }
        return decisions;
    }

    /** The days of the history, each of which refused what is no number of issues when it was read. */
    List<Snapshot> history(List<@Nullable Snapshot> days, String path) {
        List<Snapshot> history = new ArrayList<>();
        Set<String> dates = new HashSet<>();
        faults.count(path, days.size(), 0, MOST_DAYS);
        for (int i = 0; i < days.size() && !faults.any(); i++) {
            String at = path + "[" + i + "]";
            Snapshot day = days.get(i);
            if (day == null) {
                faults.add(at, Words.of("outcomes.error.required"));
            } else if (!dates.add(day.date())) {
                faults.add(at + ".date", Words.of("outcomes.transfer.twice", day.date()));
            } else {
                history.add(day);
            }
        }
        return history;
    }
}
