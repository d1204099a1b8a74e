package org.outcomeroadmap.jira.audit;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.jira.rest.WholeNumber;

/** A project's trail, for its administrators. */
@Named
@Path("/projects/{projectKey}/audit")
@LicensedOnly
public class AuditResource {

    private static final int MOST = 200;

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final AuditTrail trail;
    private final UserManager users;
    private final Texts texts;

    @Inject
    public AuditResource(
            Visibility visibility,
            ProjectAdministrators administrators,
            AuditTrail trail,
            UserManager users,
            Texts texts) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.trail = trail;
        this.users = users;
        this.texts = texts;
    }

    /** The entries that the caller may see, newest first; those about issues out of sight are not even counted. */
    @GET
    public Response entries(
            @PathParam("projectKey") String projectKey,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults) {
        VisibleIssues caller = visibility.ofCaller();
        Project project = administrators.administered(projectKey, caller);
        int start = WholeNumber.of("startAt", startAt);
        int most = Math.min(MOST, WholeNumber.of("maxResults", maxResults));
        List<AuditEntry> seen =
                trail.of(project.getId()).stream().filter(seenBy(caller)).toList();
        return Json.ok(new AuditJson(
                start,
                most,
                seen.size(),
                seen.stream().skip(start).limit(most).map(this::json).toList()));
    }

    private Predicate<AuditEntry> seenBy(VisibleIssues caller) {
        Map<Long, Boolean> known = new HashMap<>();
        known.put(AuditEntry.GONE_ISSUE, administrators.isJiraAdministrator(caller.user()));
        return entry -> entry.issueId().isEmpty()
                || known.computeIfAbsent(
                        entry.issueId().getAsLong(), id -> caller.find(id).isPresent());
    }

    private AuditJson.Entry json(AuditEntry entry) {
        return new AuditJson.Entry(
                entry.action(),
                texts.say(Words.of("outcomes.audit.action." + entry.action())),
                Optional.ofNullable(entry.actor()).map(this::name).orElse(null),
                entry.at().toString(),
                entry.details().entrySet().stream()
                        .map(detail -> new AuditJson.Detail(
                                detail.getKey(),
                                texts.say(Words.of("outcomes.audit.detail." + detail.getKey())),
                                detail.getKey().endsWith("-by") ? name(detail.getValue()) : detail.getValue()))
                        .toList());
    }

    /** Users who are gone are told by their key, as Jira does. */
    private String name(String userKey) {
        @Nullable ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : user.getDisplayName();
    }
}
