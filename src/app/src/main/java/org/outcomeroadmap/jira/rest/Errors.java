package org.outcomeroadmap.jira.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request into Jira's error shape. What is not meant for the caller is logged, never answered. */
@Named
@Provider
public final class Errors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Texts texts;

    @Inject
    public Errors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (thrown instanceof WebApplicationException known) {
            int status = known.getResponse().getStatus();
            return known.getResponse().hasEntity() || status < 400
                    ? known.getResponse()
                    : Json.answer(status, whole(described(status)));
        }
        LOG.error("A request of the outcomes app failed", thrown);
        return Json.answer(500, whole(Words.of("outcomes.error.internal")));
    }

    private Response refused(Refusal refusal) {
        Map<String, String> fields = new LinkedHashMap<>();
        refusal.fields().forEach((field, words) -> fields.put(field, texts.say(words)));
        List<String> messages = refusal.messages().stream().map(texts::say).toList();
        return Json.answer(refusal.reason().status(), new ErrorJson(messages, fields));
    }

    private ErrorJson whole(Words words) {
        return new ErrorJson(List.of(texts.say(words)), Map.of());
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
