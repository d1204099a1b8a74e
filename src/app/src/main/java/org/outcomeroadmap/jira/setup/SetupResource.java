package org.outcomeroadmap.jira.setup;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.platform.IssueTypeSchemes;
import org.outcomeroadmap.jira.platform.IssueTypes;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.setup.SetupJson.Step;
import org.outcomeroadmap.jira.setup.SetupJson.TypeJson;

/** Lists and does the setup of a project, for its administrators. */
@Named
@Path("/projects/{projectKey}/setup")
@LicensedOnly
public class SetupResource {

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final ProjectSetup setup;
    private final SetupSteps steps;
    private final EnabledProjects projects;
    private final IssueTypes types;
    private final IssueTypeSchemes schemes;

    @Inject
    public SetupResource(
            Visibility visibility,
            ProjectAdministrators administrators,
            ProjectSetup setup,
            SetupSteps steps,
            EnabledProjects projects,
            IssueTypes types,
            IssueTypeSchemes schemes) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.setup = setup;
        this.steps = steps;
        this.projects = projects;
        this.types = types;
        this.schemes = schemes;
    }

    /** What would be made for these types, and what exists. */
    @GET
    public Response plan(
            @PathParam("projectKey") String projectKey,
            @QueryParam("outcomeType") @Nullable String outcomeType,
            @QueryParam("studyType") @Nullable String studyType,
            @QueryParam("roadmapTypes") List<String> roadmapTypes) {
        Project project = administered(projectKey);
        SetupJson.Request request =
                new SetupJson.Request(outcomeType, studyType, roadmapTypes.isEmpty() ? null : roadmapTypes);
        return Json.ok(json(project, choice(project, request)));
    }

    /** Makes what is missing and switches the app on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response switchOn(@PathParam("projectKey") String projectKey, @Nullable String body) {
        Project project = administered(projectKey);
        TypeChoice choice = body == null || body.isBlank()
                ? TypeChoice.NONE
                : choice(project, Json.read(body, SetupJson.Request.class));
        setup.switchOn(project, choice, user());
        return Json.ok(json(project, TypeChoice.NONE));
    }

    /** Switches the app off and deletes nothing. */
    @DELETE
    public Response switchOff(@PathParam("projectKey") String projectKey) {
        Project project = administered(projectKey);
        setup.switchOff(project, user());
        return Json.ok(json(project, TypeChoice.NONE));
    }

    private Project administered(String key) {
        return administrators.administered(key, visibility.ofCaller());
    }

    private ApplicationUser user() {
        return visibility.ofCaller().signedIn();
    }

    private TypeChoice choice(Project project, SetupJson.Request request) {
        Optional<String> outcome = existing("outcomeType", request.outcomeType());
        Optional<String> study = existing("studyType", request.studyType());
        Optional<Set<String>> roadmap =
                Optional.ofNullable(request.roadmapTypes()).map(HashSet::new);
        roadmap.ifPresent(ids -> ids.forEach(id -> existing("roadmapTypes", id)));
        TypeChoice choice = new TypeChoice(outcome, study, roadmap);
        steps.types(project, choice).ifPresent(SetupResource::checkDistinct);
        return choice;
    }

    private static void checkDistinct(ProjectTypes types) {
        boolean clash = types.outcome().equals(types.study())
                || types.roadmap().contains(types.outcome())
                || types.roadmap().contains(types.study());
        if (clash) {
            throw Refusal.invalid(Words.of("outcomes.setup.one-role-each"));
        }
    }

    private Optional<String> existing(String field, @Nullable String typeId) {
        if (typeId == null) {
            return Optional.empty();
        }
        if (types.byId(typeId).isEmpty()) {
            throw Refusal.invalidField(field, Words.of("outcomes.setup.no-such-type", typeId));
        }
        return Optional.of(typeId);
    }

    private SetupJson json(Project project, TypeChoice choice) {
        ApplicationUser user = user();
        return new SetupJson(
                new SetupJson.ProjectJson(project.getId(), project.getKey(), project.getName()),
                projects.contains(project.getId()),
                administrators.isJiraAdministrator(user),
                roles(project),
                schemes.typesOf(project).stream().map(SetupResource::json).toList(),
                setup.plan(project, choice).stream()
                        .map(step -> json(step, user))
                        .toList());
    }

    private SetupJson.Types roles(Project project) {
        return new SetupJson.Types(
                steps.type(project, TypeRole.OUTCOME).map(SetupResource::json).orElse(null),
                steps.type(project, TypeRole.STUDY).map(SetupResource::json).orElse(null),
                steps.roadmapTypes(project, TypeChoice.NONE).stream()
                        .map(SetupResource::json)
                        .toList());
    }

    private Step json(SetupStep step, ApplicationUser user) {
        List<Project> affected = step.affects();
        List<String> seen = affected.stream()
                .filter(project -> administrators.maySee(project, user))
                .map(Project::getKey)
                .sorted()
                .toList();
        return new Step(
                step.what().slug(),
                step.name(),
                step.done(),
                step.needsJiraAdministrator(),
                seen,
                affected.size() - seen.size());
    }

    private static TypeJson json(IssueType type) {
        return new TypeJson(type.getId(), type.getName());
    }
}
