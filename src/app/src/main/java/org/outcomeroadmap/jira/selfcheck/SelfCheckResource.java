package org.outcomeroadmap.jira.selfcheck;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.jira.selfcheck.SelfCheckJson.Missing;

/** Tells Jira administrators whether this Jira has all that the app uses. */
@Named
@Path("/self-check")
@AdminOnly
public class SelfCheckResource {

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final SelfCheck check;
    private final Texts texts;

    @Inject
    public SelfCheckResource(
            Visibility visibility, ProjectAdministrators administrators, SelfCheck check, Texts texts) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.check = check;
        this.texts = texts;
    }

    /** What was found when the app was enabled. */
    @GET
    public Response selfCheck() {
        administrators.jiraAdministrator(visibility.ofCaller(), "outcomes.error.forbidden");
        SelfCheck.Result result = check.result();
        return Json.ok(new SelfCheckJson(
                result.at().toString(),
                result.checked(),
                result.missing().stream().map(this::json).toList()));
    }

    private Missing json(UsedPart part) {
        return new Missing(
                part.name(),
                part.kind(),
                part.level(),
                part.source(),
                part.features().stream()
                        .map(feature -> texts.say(Words.of("outcomes.self-check.feature." + feature)))
                        .toList());
    }
}
