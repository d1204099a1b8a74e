package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.study.TargetingEpics.EpicCount;

/** Outcomes with their scores. */
@Named
@Path("/outcomes")
@UnrestrictedAccess
public class OutcomesResource {

    private final Visibility visibility;
    private final Outcomes outcomes;
    private final OutcomeList list;
    private final OutcomeDetails details;
    private final VisibleStudies studies;
    private final ListedOutcomes listed;
    private final TargetingEpics epics;

    @Inject
    public OutcomesResource(
            Visibility visibility,
            Outcomes outcomes,
            OutcomeList list,
            OutcomeDetails details,
            VisibleStudies studies,
            ListedOutcomes listed,
            TargetingEpics epics) {
        this.visibility = visibility;
        this.outcomes = outcomes;
        this.list = list;
        this.details = details;
        this.studies = studies;
        this.listed = listed;
        this.epics = epics;
    }

    /** The outcomes of a project that the caller may see, highest score first. */
    @GET
    public Response outcomes(@BeanParam OutcomeQuery query) {
        VisibleIssues viewer = visibility.ofCaller();
        List<ScoredOutcome> found =
                list.of(viewer.project(query.projectKey()), query.filter(id -> studies.get(id, viewer)), viewer);
        List<ScoredOutcome> page =
                found.stream().skip(query.startAt()).limit(query.maxResults()).toList();
        Map<Long, EpicCount> counts = epics.count(
                page.stream().map(scored -> scored.outcome().issueId()).toList(), viewer);
        return Json.ok(new OutcomePageJson(
                query.startAt(),
                query.maxResults(),
                found.size(),
                listed.of(page, id -> Objects.requireNonNull(counts.get(id)), viewer, query.precision())));
    }

    /** All about one outcome. */
    @GET
    @Path("/{key}")
    public Response outcome(@PathParam("key") String key, @QueryParam("precision") @Nullable String precision) {
        VisibleIssues viewer = visibility.ofCaller();
        Precision exactness = Precision.of(precision);
        Issue issue = viewer.get(key);
        Outcome outcome = outcomes.of(issue).orElseThrow(Refusal::notFound);
        return Json.ok(details.of(outcome, issue, viewer, exactness));
    }
}
