package org.outcomeroadmap.jira.transfer;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** Gives a project's administrators all of the app's data of it, as a file. */
@Named
@Path("/exports/project/{projectKey}")
@LicensedOnly
public class ExportsResource {

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final ProjectExport exporting;
    private final ExportedTrail trail;

    @Inject
    public ExportsResource(
            Visibility visibility, ProjectAdministrators administrators, ProjectExport exporting, ExportedTrail trail) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.exporting = exporting;
        this.trail = trail;
    }

    /** The file. */
    @GET
    public Response export(@PathParam("projectKey") String projectKey) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        trail.exported(project, caller);
        StreamingOutput file = target -> exporting.write(
                project, caller, new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)));
        // Project keys are capital letters, digits and underscores, so they need no quoting.
        return Response.ok(file, Json.UTF_8)
                .header("Content-Disposition", "attachment; filename=\"outcomes-" + project.getKey() + ".json\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
