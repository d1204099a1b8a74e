package org.outcomeroadmap.jira.transfer;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** Takes back what an export gave, for a project's administrators. */
@Named
@Path("/imports/project/{projectKey}")
@LicensedOnly
public class ImportsResource {

    /** The most bytes that a request may have: some hundred studies with their groups. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final ProjectImport importing;

    @Inject
    public ImportsResource(Visibility visibility, ProjectAdministrators administrators, ProjectImport importing) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.importing = importing;
    }

    /** Imports, or tells what an import would do. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response importProject(@PathParam("projectKey") String projectKey, InputStream body) throws IOException {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.invalid(Words.of("outcomes.transfer.too-large", MOST_BYTES / MEGABYTE));
        }
        ImportJson.Request request = Json.read(new String(bytes, StandardCharsets.UTF_8), ImportJson.Request.class);
        return Json.ok(importing.run(request, project, caller));
    }
}
