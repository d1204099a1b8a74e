package org.outcomeroadmap.jira.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/** Answers what ends a request before a resource takes it, such as an unknown path, in Jira's error shape. */
@Named
@Provider
public final class RequestErrors implements ExceptionMapper<WebApplicationException> {

    private final Texts texts;

    @Inject
    public RequestErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response response = thrown.getResponse();
        int status = response.getStatus();
        return response.hasEntity() || status < 400
                ? response
                : Json.answer(status, new ErrorJson(List.of(texts.say(described(status))), Map.of()));
    }

    private static Words described(int status) {
        return switch (status) {
            case 401 -> Words.of("outcomes.error.not-signed-in");
            case 403 -> Words.of("outcomes.error.forbidden");
            case 404 -> Words.of("outcomes.error.not-found");
            case 405 -> Words.of("outcomes.error.method");
            case 406 -> Words.of("outcomes.error.not-acceptable");
            case 415 -> Words.of("outcomes.error.media-type");
            default -> Words.of(status < 500 ? "outcomes.error.request" : "outcomes.error.internal");
        };
    }
}
