package org.outcomeroadmap.jira.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what should not have happened and answers without its inside. Not for every Throwable: Jira has such a mapper
 * itself, and which of two equals is asked is not defined.
 */
@Named
@Provider
public final class Defects implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);

    private final Texts texts;

    @Inject
    public Defects(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(RuntimeException thrown) {
        LOG.error("A request of the outcomes app failed", thrown);
        return Json.answer(500, new ErrorJson(List.of(texts.say(Words.of("outcomes.error.internal"))), Map.of()));
    }
}
