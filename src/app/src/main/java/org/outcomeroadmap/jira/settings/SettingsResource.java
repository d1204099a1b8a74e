package org.outcomeroadmap.jira.settings;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.WholeNumber;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.RuleChoice;
import org.outcomeroadmap.jira.study.RulePreview;
import org.outcomeroadmap.scoring.ScoringRules;

/** A project's rules, for its administrators. */
@Named
@Path("/projects/{projectKey}/settings")
@LicensedOnly
public class SettingsResource {

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final SettingsViews views;
    private final RuleChanges changes;
    private final RuleBook book;
    private final RulePreview preview;

    @Inject
    public SettingsResource(
            Visibility visibility,
            ProjectAdministrators administrators,
            SettingsViews views,
            RuleChanges changes,
            RuleBook book,
            RulePreview preview) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.views = views;
        this.changes = changes;
        this.book = book;
        this.preview = preview;
    }

    /** The rules that hold, and how they came about. */
    @GET
    public Response settings(@PathParam("projectKey") String projectKey) {
        return Json.ok(views.of(administered(projectKey)));
    }

    /** Decides which rules the project has of its own. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("projectKey") String projectKey, String body) {
        Project project = administered(projectKey);
        RuleDecision decision = Json.read(body, RulesRequest.class).ofProject().decision();
        return decided(project, decision);
    }

    /** Gives up all rules of the project's own. */
    @DELETE
    public Response reset(
            @PathParam("projectKey") String projectKey,
            @QueryParam("version") @Nullable String version,
            @QueryParam("reason") @Nullable String reason) {
        Project project = administered(projectKey);
        Map<String, Words> wrong = new LinkedHashMap<>();
        String why = RulesRequest.reason(reason, wrong);
        if (version == null) {
            wrong.put("version", Words.of("outcomes.error.required"));
        }
        if (!wrong.isEmpty() || version == null) {
            throw Refusal.invalidFields(wrong);
        }
        return decided(project, new RuleDecision(WholeNumber.of("version", version), why, RuleChoice.NONE));
    }

    /** What rules would change of the outcomes that the caller may see. Changes nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("projectKey") String projectKey, String body) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        RuleChoice choice = Json.read(body, RulesRequest.class).ofProject().choice();
        ScoringRules proposed = choice.over(book.of(RuleBook.SITE)).scoring();
        return Json.ok(preview.of(project, proposed, caller));
    }

    private Project administered(String projectKey) {
        return administrators.administered(projectKey, visibility.ofCaller());
    }

    private Response decided(Project project, RuleDecision decision) {
        changes.decide(project.getId(), decision, visibility.ofCaller().signedIn());
        return Json.ok(views.of(project));
    }
}
