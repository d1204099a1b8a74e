package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page and who makes it.
 *
 * @param user the signed-in user, empty for an anonymous visitor
 * @param context the context path, {@code /jira}
 * @param token what a form must send back to prove that it came from one of our pages
 */
record Visit(HttpServletRequest request, Optional<ApplicationUser> user, String context, String token) {
    private static final String SAID = Visit.class.getName();
    private static final String REFUSED = SAID + ".refused";

    /** What the next page that is shown says first. */
    public record Said(String type, String text) {}

    /**
     * A form that was refused, to be shown again as it was filled in; passwords are left out.
     *
     * @param action the address that it was sent to, without the host
     */
    public record RefusedForm(String action, List<Sent> values) {}

    /** One value of a form. */
    public record Sent(String name, String value) {}

    /** The user as Jira's interfaces take it: null for an anonymous visitor. */
    @Nullable
    ApplicationUser remoteUser() {
        return user.orElse(null);
    }

    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    List<String> parameters(String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** A number among the parameters, the other value if it is none or negative. */
    long number(String name, long otherwise) {
        return parameter(name).matches("\\d{1,15}") ? Long.parseLong(parameter(name)) : otherwise;
    }

    /** The path below the context path. */
    String path() {
        return request.getRequestURI().substring(context.length());
    }

    /** The page that a form returns to: this one, with its query. */
    String here() {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") ? path() + (query == null ? "" : "?" + query) : "/";
    }

    /** The parts of the path below a prefix. */
    List<String> below(String prefix) {
        return List.of(path().substring(prefix.length()).split("/", -1));
    }

    /** Lets the next page say something, for instance what came of a form. */
    void say(String type, String text) {
        request.getSession().setAttribute(SAID, new Said(type, text));
    }

    Optional<Said> said() {
        HttpSession session = request.getSession(false);
        Optional<Said> said = Optional.ofNullable(session).map(kept -> (Said) kept.getAttribute(SAID));
        said.ifPresent(told -> request.getSession().removeAttribute(SAID));
        return said;
    }

    /** Lets the next page show the form that was sent as it was filled in. */
    void keepForm() {
        List<Sent> values = request.getParameterMap().entrySet().stream()
                .filter(sent -> !sent.getKey().equals(XsrfToken.FIELD)
                        && !sent.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(sent -> Stream.of(sent.getValue()).map(value -> new Sent(sent.getKey(), value)))
                .toList();
        request.getSession().setAttribute(REFUSED, new RefusedForm(context + path(), values));
    }

    Optional<RefusedForm> refusedForm() {
        HttpSession session = request.getSession(false);
        Optional<RefusedForm> kept = Optional.ofNullable(session).map(each -> (RefusedForm) each.getAttribute(REFUSED));
        kept.ifPresent(form -> request.getSession().removeAttribute(REFUSED));
        return kept;
    }

    /** To the page that the form names as the one it stands on, which is always one of ours. */
    Page.Redirect back(String otherwise) {
        String path = parameter("returnUrl");
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") && !path.contains("\n");
        return new Page.Redirect(ours ? path : otherwise);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
