package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page and who makes it.
 *
 * @param user the signed-in user, empty for an anonymous visitor
 * @param context the context path, {@code /jira}
 * @param token what a form must send back to prove that it came from one of our pages
 */
record Visit(HttpServletRequest request, Optional<ApplicationUser> user, String context, String token) {

    /** The user as Jira's interfaces take it: null for an anonymous visitor. */
    @Nullable
    ApplicationUser remoteUser() {
        return user.orElse(null);
    }

    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
