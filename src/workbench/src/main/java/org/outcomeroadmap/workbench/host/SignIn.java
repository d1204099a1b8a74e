package org.outcomeroadmap.workbench.host;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds out who sends a request: by session cookie, basic authentication or bearer token. */
public interface SignIn {

    /**
     * The user of the request, empty for an anonymous one.
     *
     * @throws WrongCredentialsException if it carries a name with a wrong password, or an unknown token
     */
    Optional<ApplicationUser> user(HttpServletRequest request) throws WrongCredentialsException;

    /** The request carries credentials, and they are wrong. */
    final class WrongCredentialsException extends Exception {

        private static final long serialVersionUID = 1;

        public WrongCredentialsException(String message) {
            super(message);
        }
    }
}
