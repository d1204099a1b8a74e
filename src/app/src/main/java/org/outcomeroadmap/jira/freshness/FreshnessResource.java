package org.outcomeroadmap.jira.freshness;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.freshness.FreshnessJson.Recalculated;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.rest.Json;

/** Tells a project's administrators whether search knows the scores that hold, and makes it know them. */
@Named
@Path("/projects/{projectKey}")
@LicensedOnly
public class FreshnessResource {

    private static final int ACCEPTED = 202;

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final FreshnessView view;
    private final Recalculation recalculation;
    private final ProjectOutcomes outcomes;
    private final Accounts accounts;

    @Inject
    public FreshnessResource(
            Visibility visibility,
            ProjectAdministrators administrators,
            FreshnessView view,
            Recalculation recalculation,
            ProjectOutcomes outcomes,
            Accounts accounts) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.view = view;
        this.recalculation = recalculation;
        this.outcomes = outcomes;
        this.accounts = accounts;
    }

    /** The state of each outcome that the caller may see. */
    @GET
    @Path("/freshness")
    public Response freshness(@PathParam("projectKey") String projectKey) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        return Json.ok(view.of(
                project,
                caller,
                recalculation
                        .progress(project.getId())
                        .map(progress -> json(progress, project, caller))
                        .orElse(null)));
    }

    /** How the last recalculation is doing. */
    @GET
    @Path("/recalculation")
    public Response progress(@PathParam("projectKey") String projectKey) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        return Json.ok(json(recalculation.progress(project.getId()).orElseThrow(Refusal::notFound), project, caller));
    }

    /** Starts to recalculate. */
    @POST
    @Path("/recalculation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response recalculate(@PathParam("projectKey") String projectKey, @Nullable String ignored) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        return Json.answer(ACCEPTED, json(recalculation.start(project, caller.signedIn()), project, caller));
    }

    /** Counted in outcomes that the caller may see: all are recalculated, but how many there are is not for everybody. */
    private Recalculated json(Recalculation.Progress progress, Project project, VisibleIssues caller) {
        int total = outcomes.visible(project.getId(), caller).size();
        return new Recalculated(
                progress.status().name().toLowerCase(Locale.ROOT),
                progress.total() == 0 ? total : total * progress.done() / progress.total(),
                total,
                progress.startedAt().toString(),
                accounts.byKey(progress.startedBy())
                        .map(ApplicationUser::getDisplayName)
                        .orElse(progress.startedBy()),
                progress.finishedAt() == null ? null : progress.finishedAt().toString());
    }
}
