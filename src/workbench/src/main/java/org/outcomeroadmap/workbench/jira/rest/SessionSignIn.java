package org.outcomeroadmap.workbench.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.SignIn;
import org.outcomeroadmap.workbench.jira.Users;

/** Signs users in by session cookie, by basic authentication and by bearer token. */
public final class SessionSignIn implements SignIn {
    private static final String USER_KEY = SessionSignIn.class.getName();

    private final Users users;

    public SessionSignIn(Users users) {
        this.users = users;
    }

    /** Begins a session of the user under a new cookie, so that one planted before signing in is worth nothing. */
    public static HttpSession start(HttpServletRequest request, ApplicationUser user) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(USER_KEY, user.getKey());
        return session;
    }

    @Override
    public Optional<ApplicationUser> user(HttpServletRequest request) throws WrongCredentialsException {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return Optional.of(users.authorized(header)
                    .orElseThrow(() -> new WrongCredentialsException(
                            "Basic Authentication Failure - Reason :" + " AUTHENTICATED_FAILED")));
        }
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER_KEY))
                .flatMap(users::active);
    }
}
