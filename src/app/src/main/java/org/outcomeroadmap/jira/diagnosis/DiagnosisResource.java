package org.outcomeroadmap.jira.diagnosis;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** Tells a project's administrators why a panel is shown or not. */
@Named
@Path("/projects/{projectKey}/diagnosis")
@LicensedOnly
public class DiagnosisResource {

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final Diagnosis diagnosis;

    @Inject
    public DiagnosisResource(Visibility visibility, ProjectAdministrators administrators, Diagnosis diagnosis) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.diagnosis = diagnosis;
    }

    /** The checks for an issue of the project and a user. */
    @GET
    public Response diagnosis(
            @PathParam("projectKey") String projectKey,
            @QueryParam("issue") @Nullable String issueKey,
            @QueryParam("user") @Nullable String userName) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        String key = required("issue", issueKey);
        String name = required("user", userName);
        Issue issue = caller.findEvenArchived(key)
                .filter(found -> project.getId().equals(found.getProjectId()))
                .orElseThrow(Refusal::notFound);
        return Json.ok(diagnosis.of(issue, name, caller));
    }

    private static String required(String parameter, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw Refusal.invalidField(parameter, Words.of("outcomes.error.required"));
        }
        return given.strip();
    }
}
