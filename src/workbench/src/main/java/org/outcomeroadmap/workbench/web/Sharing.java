package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;

/** Whom filters and dashboards are shared with, in words, and the form that shares them. */
final class Sharing {
    private final JiraModel model;

    Sharing(JiraModel model) {
        this.model = model;
    }

    /** The name of the user with that key. */
    String name(String userKey) {
        return model.users()
                .withKey(userKey)
                .map(ApplicationUser::getDisplayName)
                .orElse(userKey);
    }

    /** All shares in one line. */
    String line(List<Rows.Share> shares) {
        return shares.isEmpty()
                ? "Private"
                : String.join(", ", shares.stream().map(this::words).toList());
    }

    /** The shares as a form lists them. */
    List<Map<String, Object>> rows(List<Rows.Share> shares) {
        return shares.stream()
                .map(share -> Map.<String, Object>of("id", share.id(), "name", words(share)))
                .toList();
    }

    private String words(Rows.Share share) {
        String value = String.valueOf(share.value());
        return switch (share.type()) {
            case "project" ->
                Optional.ofNullable(model.projects().getProjectObj(Long.valueOf(value)))
                        .map(project -> "Project " + project.getKey())
                        .orElse("A project");
            case "group" -> "Group " + value;
            case "user" -> name(value);
            default -> "Everybody";
        };
    }

    /** The projects that the visitor may share something with. */
    List<Project> projects(Visit visit) {
        return List.copyOf(model.permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, visit.remoteUser()));
    }

    /**
     * Shares with whom the form names.
     *
     * @param sharing takes the kind of share and its value
     * @throws Refusal if the form names nobody whom the visitor may share with
     */
    void share(Visit visit, BiConsumer<String, @Nullable String> sharing) {
        String[] with = visit.parameter("with").split(":", 2);
        boolean known = switch (with[0]) {
            case "authenticated" -> true;
            case "group" -> with.length == 2 && model.groups().find(with[1]).isPresent();
            case "project" ->
                with.length == 2
                        && projects(visit).stream()
                                .anyMatch(project -> project.getId().toString().equals(with[1]));
            default -> false;
        };
        if (!known) {
            throw new Refusal(400, "Choose whom to share it with.");
        }
        sharing.accept(with[0], with.length < 2 ? null : with[1]);
    }
}
