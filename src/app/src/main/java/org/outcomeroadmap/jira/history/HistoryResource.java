package org.outcomeroadmap.jira.history;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.setup.EnabledProjects;

/** A project's coverage over time, the same for everybody who may browse the project. */
@Named
@Path("/coverage/history")
@UnrestrictedAccess
public class HistoryResource {

    private final Visibility visibility;
    private final EnabledProjects enabled;
    private final Snapshots snapshots;

    @Inject
    public HistoryResource(Visibility visibility, EnabledProjects enabled, Snapshots snapshots) {
        this.visibility = visibility;
        this.enabled = enabled;
        this.snapshots = snapshots;
    }

    /** The days that are kept, from a day on. */
    @GET
    public Response history(
            @QueryParam("project") @Nullable String projectKey, @QueryParam("from") @Nullable String from) {
        if (projectKey == null || projectKey.isBlank()) {
            throw Refusal.invalidField("project", Words.of("outcomes.error.required"));
        }
        LocalDate first = from == null ? LocalDate.MIN : date(from);
        Project project = visibility.ofCaller().project(projectKey);
        if (!enabled.contains(project.getId())) {
            throw Refusal.invalid(Words.of("outcomes.error.project-off", project.getKey()));
        }
        List<Snapshot> points = snapshots.of(project.getId()).stream()
                .filter(point -> !point.on().isBefore(first))
                .toList();
        return Json.ok(new HistoryJson(project.getKey(), points));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw Refusal.invalidField("from", Words.of("outcomes.error.date"));
        }
    }
}
