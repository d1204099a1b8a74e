package org.outcomeroadmap.workbench.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Jira's token against forged forms: the same random value in a cookie and in the form. */
final class XsrfToken {

    static final String FIELD = "atl_token";
    private static final String COOKIE = "atlassian.xsrf.token";

    private XsrfToken() {}

    /** The visitor's token; a new visitor gets one. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        return cookie(request).orElseGet(() -> {
            Cookie cookie = new Cookie(COOKIE, UUID.randomUUID().toString());
            cookie.setPath(request.getContextPath() + "/");
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
            return cookie.getValue();
        });
    }

    /** Whether the form came from one of our pages, or from a script, which Jira knows by a header that no form can send. */
    static boolean matches(HttpServletRequest request) {
        String script =
                Optional.ofNullable(request.getHeader("X-Atlassian-Token")).orElse("");
        if (script.equals("no-check") || script.equals("nocheck")) {
            return true;
        }
        String sent = Optional.ofNullable(request.getParameter(FIELD)).orElse("");
        return cookie(request)
                .filter(kept -> MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
