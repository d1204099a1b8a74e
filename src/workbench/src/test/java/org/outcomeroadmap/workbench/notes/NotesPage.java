package org.outcomeroadmap.workbench.notes;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that asks for Jira's frame. */
@UnrestrictedAccess
public class NotesPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<html><head><title>Nötes</title><meta name=\"decorator\" content=\"atl.admin\"></head>"
                        + "<body><p>" + request.getPathInfo() + "</p></body></html>");
    }
}
