package org.outcomeroadmap.jira.study;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** What can be imported in a project. */
@Named
@Path("/studies/importable")
public class ImportableResource {

    private final Visibility visibility;
    private final ImportableFiles files;

    @Inject
    public ImportableResource(Visibility visibility, ImportableFiles files) {
        this.visibility = visibility;
        this.files = files;
    }

    /** The issues with files that the caller may import, those with the latest file first. */
    @GET
    @UnrestrictedAccess
    public Response importable(@QueryParam("project") @Nullable String project) {
        if (project == null || project.isBlank()) {
            throw Refusal.invalidField("project", Words.of("outcomes.error.required"));
        }
        VisibleIssues caller = visibility.ofCaller();
        return Json.ok(new StudyJson.Importable(files.of(caller.project(project), caller)));
    }
}
