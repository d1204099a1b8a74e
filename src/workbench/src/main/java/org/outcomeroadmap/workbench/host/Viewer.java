package org.outcomeroadmap.workbench.host;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the user of this thread may reach what an app annotates for some users only. */
final class Viewer {

    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");

    private final JiraAuthenticationContext users;
    private final GlobalPermissionManager permissions;

    Viewer(JiraAuthenticationContext users, GlobalPermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    /** What a request may do next. */
    enum Answer {
        ALLOWED,
        SIGN_IN,
        FORBIDDEN
    }

    /** The user of this thread. */
    Optional<ApplicationUser> user() {
        return Optional.ofNullable(users.getLoggedInUser());
    }

    boolean isAdmin() {
        return has(GlobalPermissionKey.ADMINISTER);
    }

    /**
     * Decides by the first element that carries a security annotation; without one, users only.
     *
     * @param elements the method, then its class
     */
    Answer mayReach(AnnotatedElement... elements) {
        String rule = Stream.of(elements)
                .flatMap(element -> rules(element).limit(1))
                .findFirst()
                .orElse("LicensedOnly");
        return switch (rule) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> Answer.ALLOWED;
            case "AdminOnly" -> known(isAdmin());
            case "SystemAdminOnly" -> known(has(GlobalPermissionKey.SYSTEM_ADMIN));
            default -> known(true);
        };
    }

    private Answer known(boolean enough) {
        if (user().isEmpty()) {
            return Answer.SIGN_IN;
        }
        return enough ? Answer.ALLOWED : Answer.FORBIDDEN;
    }

    private boolean has(GlobalPermissionKey permission) {
        return user().filter(user -> permissions.hasPermission(permission, user))
                .isPresent();
    }

    private static Stream<String> rules(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .map(Class::getSimpleName)
                .filter(name -> name.endsWith("Only") || name.endsWith("Access"));
    }
}
