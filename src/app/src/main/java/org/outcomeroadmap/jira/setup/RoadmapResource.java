package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.EpicFields;
import org.outcomeroadmap.jira.platform.IssueTypeSchemes;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.jira.rest.Json;

/** What stands on a project's roadmap, for those who add to it. */
@Named
@Path("/projects/{projectKey}/roadmap")
@UnrestrictedAccess
public class RoadmapResource {

    private final Visibility visibility;
    private final EnabledProjects projects;
    private final IssueTypeSchemes schemes;
    private final EpicFields epics;
    private final OutcomeFields fields;

    @Inject
    public RoadmapResource(
            Visibility visibility,
            EnabledProjects projects,
            IssueTypeSchemes schemes,
            EpicFields epics,
            OutcomeFields fields) {
        this.visibility = visibility;
        this.projects = projects;
        this.schemes = schemes;
        this.epics = epics;
        this.fields = fields;
    }

    /** The roadmap's issue types, and the fields that a new issue can be given. */
    @GET
    public Response roadmap(@PathParam("projectKey") String projectKey) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = caller.project(projectKey);
        Set<String> roadmap = projects.types(project.getId())
                .map(ProjectTypes::roadmap)
                .orElseThrow(() -> Refusal.invalid(Words.of("outcomes.error.project-off", project.getKey())));
        List<RoadmapJson.Type> types = schemes.typesOf(project).stream()
                .filter(type -> roadmap.contains(type.getId()))
                .map(RoadmapJson.Type::of)
                .toList();
        return Json.ok(new RoadmapJson(
                types,
                epics.epicNameField().orElse(null),
                fields.find(OutcomeField.JOURNEY_STEP).map(CustomField::getId).orElse(null),
                caller.may(ProjectRights.createIssues(), project)));
    }
}
