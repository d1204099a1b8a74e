package org.outcomeroadmap.workbench.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.outcomeroadmap.workbench.jira.Users;

/** The sign-in form's address: it checks what was sent, and leaves writing the page to another servlet. */
public final class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final transient HttpServlet page;

    /**
     * Makes the servlet.
     *
     * @param page writes the form
     */
    public LoginServlet(Users users, HttpServlet page) {
        this.users = users;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.service(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ApplicationUser> user =
                users.signIn(request.getParameter("os_username"), request.getParameter("os_password"));
        if (user.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login.jsp?failed=true&os_destination="
                    + URLEncoder.encode(destination(request), StandardCharsets.UTF_8));
            return;
        }
        SessionSignIn.start(request, user.get());
        response.sendRedirect(request.getContextPath() + destination(request));
    }

    /** Only a path of this site, never another site's address. */
    private static String destination(HttpServletRequest request) {
        String asked =
                Optional.ofNullable(request.getParameter("os_destination")).orElse("");
        return asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\") ? asked : "/";
    }
}
