package org.outcomeroadmap.jira.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.permission.Refusal;

/** Answers a refusal in words, with its status and in Jira's error shape. */
@Named
@Provider
public final class Refusals implements ExceptionMapper<Refusal> {

    private final Texts texts;

    @Inject
    public Refusals(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        Map<String, String> fields = new LinkedHashMap<>();
        refusal.fields().forEach((field, words) -> fields.put(field, texts.say(words)));
        List<String> messages = refusal.messages().stream().map(texts::say).toList();
        return Json.answer(refusal.reason().status(), new ErrorJson(messages, fields));
    }
}
