package org.outcomeroadmap.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The scripts and the style sheet of the workbench's own pages. */
public final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "/jira.js", "text/javascript;charset=UTF-8",
            "/amd.js", "text/javascript;charset=UTF-8",
            "/jql.js", "text/javascript;charset=UTF-8",
            "/dashboard.js", "text/javascript;charset=UTF-8",
            "/workbench.js", "text/javascript;charset=UTF-8",
            "/workbench.css", "text/css;charset=UTF-8");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo());
        if (!TYPES.containsKey(name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.get(name));
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream file = StaticFiles.class.getResourceAsStream("static" + name)) {
            if (file == null) {
                throw new IOException("The workbench's jar lacks static" + name);
            }
            file.transferTo(response.getOutputStream());
        }
    }
}
