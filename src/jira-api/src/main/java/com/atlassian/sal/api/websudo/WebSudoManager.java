package com.atlassian.sal.api.websudo;

import static org.outcomeroadmap.signature.Source.SLACK;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.outcomeroadmap.signature.Seen;

/** Makes administrators confirm their password. */
@Seen(SLACK)
public interface WebSudoManager {
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);

    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;
}
