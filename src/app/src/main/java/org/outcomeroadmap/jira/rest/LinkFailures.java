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

/** Answers a request that needs something which this Jira does not have: that request, and no other, is refused. */
@Named
@Provider
public final class LinkFailures implements ExceptionMapper<LinkageError> {

    private static final int NOT_IMPLEMENTED = 501;
    private static final Logger LOG = LoggerFactory.getLogger(LinkFailures.class);

    private final Texts texts;

    @Inject
    public LinkFailures(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(LinkageError missing) {
        LOG.error("A request of the outcomes app needs what this Jira lacks; see the app's self-check", missing);
        return Json.answer(
                NOT_IMPLEMENTED,
                new ErrorJson(List.of(texts.say(Words.of("outcomes.error.not-in-this-jira"))), Map.of()));
    }
}
