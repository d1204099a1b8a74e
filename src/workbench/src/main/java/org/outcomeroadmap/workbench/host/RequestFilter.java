package org.outcomeroadmap.workbench.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows the user of each request, and turns away what another site could have made a browser send. */
final class RequestFilter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    // What a form of any site can send without asking first.
    private static final Set<String> FORM_TYPES =
            Set.of("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final SignIn signIn;
    private final JiraAuthenticationContext users;
    private final PageResources pages;

    RequestFilter(SignIn signIn, JiraAuthenticationContext users, PageResources pages) {
        this.signIn = signIn;
        this.users = users;
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Optional<ApplicationUser> user;
        try {
            user = signIn.user(request);
        } catch (SignIn.WrongCredentialsException e) {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            Json.write(response, HttpServletResponse.SC_UNAUTHORIZED, Json.error(String.valueOf(e.getMessage())));
            return;
        }
        if (request.getServletPath().startsWith("/rest") && !trusted(request)) {
            Json.write(response, HttpServletResponse.SC_FORBIDDEN, Json.error("XSRF check failed"));
            return;
        }
        try {
            user.ifPresent(users::setLoggedInUser);
            chain.doFilter(request, response);
        } finally {
            users.clearLoggedInUser();
            pages.clear();
        }
    }

    private static boolean trusted(HttpServletRequest request) {
        if (isHarmless(request)) {
            return true;
        }
        String token = request.getHeader("X-Atlassian-Token");
        if (token != null && (token.equals("no-check") || token.equals("nocheck"))) {
            return true;
        }
        String origin = Optional.ofNullable(request.getHeader("Origin")).orElse(request.getHeader("Referer"));
        if (origin != null) {
            return sameOrigin(origin, request);
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("").split(";", 2)[0];
        // Without a type only POST is open to forms; the other methods need a browser's script and its permission.
        return !FORM_TYPES.contains(type.strip().toLowerCase(Locale.ROOT))
                || (type.isEmpty() && !request.getMethod().equals("POST"));
    }

    /** It reads, or it uploads an app, and then it names the token that the list of apps was answered with. */
    private static boolean isHarmless(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || (request.getMethod().equals("POST")
                        && request.getServletPath().equals(AppsServlet.PATH));
    }

    private static boolean sameOrigin(String origin, HttpServletRequest request) {
        try {
            URI from = URI.create(origin);
            return request.getScheme().equals(from.getScheme())
                    && String.valueOf(request.getHeader("Host")).equals(from.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
