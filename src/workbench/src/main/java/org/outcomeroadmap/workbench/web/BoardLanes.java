package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.workbench.jira.Boards;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;

/** How a board's issues fall into rows: by epic, assignee or query. */
final class BoardLanes {
    private static final String NO_EPIC = "Issues without epics";
    private static final String REST = "Everything Else";

    private final JiraModel model;

    BoardLanes(JiraModel model) {
        this.model = model;
    }

    /** A row of the board; its title is empty where it is the only one. */
    record Lane(String title, List<Issue> issues) {}

    /**
     * The rows, each with its issues in the order given.
     *
     * @throws org.outcomeroadmap.workbench.jira.jql.JqlException when the query of a row is wrong
     */
    List<Lane> of(Visit visit, Rows.Board board, List<Issue> issues) {
        return switch (board.swimlanes()) {
            case NONE -> List.of(new Lane("", issues));
            case QUERIES -> byQuery(visit, board, issues);
            case EPICS, ASSIGNEES -> byTitle(visit, board, issues);
        };
    }

    /** An issue stands in the first row whose query finds it, as in Jira Software. */
    private List<Lane> byQuery(Visit visit, Rows.Board board, List<Issue> issues) {
        List<Issue> left = new ArrayList<>(issues);
        List<Lane> lanes = new ArrayList<>();
        for (Rows.Lane lane : board.lanes()) {
            Set<String> found = new HashSet<>();
            model.search().find(visit.remoteUser(), lane.jql()).forEach(issue -> found.add(issue.getKey()));
            List<Issue> in = left.stream()
                    .filter(issue -> found.contains(issue.getKey()))
                    .toList();
            left.removeAll(in);
            lanes.add(new Lane(lane.name(), in));
        }
        lanes.add(new Lane(REST, left));
        return lanes;
    }

    private List<Lane> byTitle(Visit visit, Rows.Board board, List<Issue> issues) {
        Map<String, List<Issue>> lanes = new LinkedHashMap<>();
        for (Issue issue : issues) {
            String title = board.swimlanes() == Boards.Swimlanes.EPICS
                    ? epic(visit, issue)
                            .map(epic -> epic.getKey() + " " + epic.getSummary())
                            .orElse(NO_EPIC)
                    : Optional.ofNullable(issue.getAssignee())
                            .map(ApplicationUser::getDisplayName)
                            .orElse("Unassigned");
            lanes.computeIfAbsent(title, key -> new ArrayList<>()).add(issue);
        }
        Optional.ofNullable(lanes.remove(NO_EPIC)).ifPresent(rest -> lanes.put(NO_EPIC, rest));
        return lanes.isEmpty()
                ? List.of(new Lane("", List.of()))
                : lanes.entrySet().stream()
                        .map(lane -> new Lane(lane.getKey(), lane.getValue()))
                        .toList();
    }

    /** The issue's epic, if the visitor sees it. */
    private Optional<Issue> epic(Visit visit, Issue issue) {
        return model.customFields().getCustomFieldObjectsByName("Epic Link").stream()
                .map(issue::getCustomFieldValue)
                .filter(Issue.class::isInstance)
                .map(Issue.class::cast)
                .filter(epic -> model.sees(visit.remoteUser(), epic))
                .findFirst();
    }
}
