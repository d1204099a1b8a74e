package org.outcomeroadmap.jira.journeymap;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.journeymap.JourneyJson.NewJourney;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** The journeys of a project. */
@Named
@Path("/projects/{projectKey}/journeys")
public class ProjectJourneysResource {

    private final Visibility visibility;
    private final JourneyEditing editing;
    private final ProjectJourneys journeys;
    private final NewJourneys creating;

    @Inject
    public ProjectJourneysResource(
            Visibility visibility, JourneyEditing editing, ProjectJourneys journeys, NewJourneys creating) {
        this.visibility = visibility;
        this.editing = editing;
        this.journeys = journeys;
        this.creating = creating;
    }

    /** Those that the caller may see. */
    @GET
    @UnrestrictedAccess
    public Response all(@PathParam("projectKey") String projectKey) {
        VisibleIssues caller = visibility.ofCaller();
        return Json.ok(journeys.of(caller.project(projectKey), caller));
    }

    /** Creates one, with phases and steps or without. */
    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("projectKey") String projectKey, String body) {
        NewJourney request = Json.read(body, NewJourney.class);
        VisibleIssues caller = visibility.ofCaller();
        Project project = editing.project(projectKey, caller);
        return Json.answer(201, creating.create(request, project, caller));
    }
}
