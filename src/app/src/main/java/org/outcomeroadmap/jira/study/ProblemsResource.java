package org.outcomeroadmap.jira.study;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** Gives all cells of a file that could not be used, before it is imported. */
@Named
@Path("/studies/problems")
public class ProblemsResource {

    private final Visibility visibility;
    private final ProblemFiles files;

    @Inject
    public ProblemsResource(Visibility visibility, ProblemFiles files) {
        this.visibility = visibility;
        this.files = files;
    }

    /** The cells that importing the file as asked for would not use, as CSV. Stores nothing. */
    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response problems(String body) {
        ImportRequest request = Json.read(body, ImportRequest.class);
        VisibleIssues caller = visibility.ofCaller();
        caller.signedIn();
        return csv(files.of(request.checked(), caller), "problems.csv");
    }

    /** An answer that saves itself as a file. The name is the app's own, so it needs no quoting. */
    static Response csv(InputStream problems, String filename) {
        StreamingOutput content = target -> {
            try (problems) {
                problems.transferTo(target);
            }
        };
        return Response.ok(content, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + filename + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
