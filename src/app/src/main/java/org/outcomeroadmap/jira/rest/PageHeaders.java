package org.outcomeroadmap.jira.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What the app's pages tell browsers, so that no other site frames, guesses at or keeps them. */
public final class PageHeaders {

    /** Jira's own scripts stand inside its pages, so a policy can't forbid those. */
    private static final Map<String, String> PROTECTION = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN");

    private PageHeaders() {}

    /** Marks the answer as a page of the app. */
    public static void set(HttpServletResponse response) {
        response.setContentType("text/html;charset=UTF-8");
        PROTECTION.forEach(response::setHeader);
    }

    /** The text as it stands in markup, in quoted attributes as well. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
