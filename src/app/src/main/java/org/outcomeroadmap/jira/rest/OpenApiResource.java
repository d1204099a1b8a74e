package org.outcomeroadmap.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Serves the OpenAPI document that describes all of the app's resources. */
@Named
@Path("/openapi.json")
@UnrestrictedAccess
public class OpenApiResource {

    /** The document. */
    @GET
    public Response document() {
        try (InputStream document =
                Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"), "openapi.json")) {
            return Response.ok(new String(document.readAllBytes(), StandardCharsets.UTF_8), Json.UTF_8)
                    .header("X-Content-Type-Options", "nosniff")
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
