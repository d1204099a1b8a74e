package org.outcomeroadmap.jira.mapping;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.WholeNumber;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.RememberedMapping;

/** How the surveys of a project were read. What was read from a file of an unseen issue does not exist. */
@Named
@Path("/studies/remembered")
public class RememberedResource {

    private final Visibility visibility;
    private final MappingMemory memory;
    private final ImportPermission permission;
    private final Accounts accounts;

    @Inject
    public RememberedResource(
            Visibility visibility, MappingMemory memory, ImportPermission permission, Accounts accounts) {
        this.visibility = visibility;
        this.memory = memory;
        this.permission = permission;
        this.accounts = accounts;
    }

    /** What is remembered. */
    @GET
    @UnrestrictedAccess
    public Response remembered(@QueryParam("project") @Nullable String project) {
        VisibleIssues viewer = visibility.ofCaller();
        List<RememberedJson.Survey> surveys = seen(project(project, viewer), viewer).entrySet().stream()
                .flatMap(entry -> survey(entry.getKey(), entry.getValue(), viewer).stream())
                .toList();
        return Json.ok(new RememberedJson(surveys));
    }

    /** Forgets one survey, or without its number all that the caller sees. */
    @DELETE
    @LicensedOnly
    public Response forget(@QueryParam("project") @Nullable String project, @QueryParam("id") @Nullable String id) {
        VisibleIssues caller = visibility.ofCaller();
        caller.signedIn();
        Project known = project(project, caller);
        permission.require(caller, known);
        Map<Integer, KeptMapping> seen = seen(known, caller);
        if (id == null) {
            seen.keySet().forEach(memory::forget);
        } else {
            int number = WholeNumber.of("id", id);
            if (!seen.containsKey(number)) {
                throw Refusal.notFound();
            }
            memory.forget(number);
        }
        return Response.noContent().build();
    }

    private static Project project(@Nullable String key, VisibleIssues viewer) {
        if (key == null || key.isBlank()) {
            throw Refusal.invalidField("project", Words.of("outcomes.error.required"));
        }
        return viewer.project(key);
    }

    private Map<Integer, KeptMapping> seen(Project project, VisibleIssues viewer) {
        Map<Integer, KeptMapping> seen = new LinkedHashMap<>(memory.of(project.getId()));
        seen.values().removeIf(mapping -> viewer.find(mapping.holderId()).isEmpty());
        return seen;
    }

    private Optional<RememberedJson.Survey> survey(int id, KeptMapping kept, VisibleIssues viewer) {
        RememberedMapping mapping = kept.seenBy(viewer);
        return viewer.find(kept.holderId())
                .map(holder -> new RememberedJson.Survey(
                        Integer.toString(id),
                        holder.getKey(),
                        kept.format(),
                        name(kept.by()),
                        kept.at().toString(),
                        MappingJson.write(mapping.mapping()),
                        mapping.questions()));
    }

    /** Users who are gone are told by their key, as Jira does. */
    private String name(String userKey) {
        return accounts.byKey(userKey).map(ApplicationUser::getDisplayName).orElse(userKey);
    }
}
