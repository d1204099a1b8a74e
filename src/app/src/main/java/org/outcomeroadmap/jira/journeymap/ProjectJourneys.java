package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.coverage.VisibleProjects;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journeymap.JourneyJson.JourneyPart;
import org.outcomeroadmap.jira.journeymap.JourneyJson.OfProject;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyPosition;

/** Tells the journeys that matter to a project: its own, and those on which its outcomes stand. */
@Named
public class ProjectJourneys {

    private final Journeys journeys;
    private final JourneySteps steps;
    private final JourneyView view;
    private final VisibleProjects projects;
    private final IssueSearch search;
    private final ProjectAdministrators administrators;

    @Inject
    public ProjectJourneys(
            Journeys journeys,
            JourneySteps steps,
            JourneyView view,
            VisibleProjects projects,
            IssueSearch search,
            ProjectAdministrators administrators) {
        this.journeys = journeys;
        this.steps = steps;
        this.view = view;
        this.projects = projects;
        this.search = search;
        this.administrators = administrators;
    }

    /** What the viewer may see and do. */
    OfProject of(Project project, VisibleIssues viewer) {
        boolean mayAdopt = administrators.isJiraAdministrator(viewer.user());
        List<JourneyPart> withoutHome = JourneyView.withoutHome(journeys.withoutHome());
        return new OfProject(
                administrators.mayAdminister(project, viewer.user()),
                viewer.user() != null && viewer.may(ProjectPermissions.EDIT_ISSUES, project),
                parts(project, withoutHome, viewer),
                mayAdopt,
                mayAdopt ? withoutHome.stream().map(JourneyPart::name).toList() : List.of());
    }

    private List<JourneyPart> parts(Project project, List<JourneyPart> withoutHome, VisibleIssues viewer) {
        Set<String> standing = search.all(viewer.user(), projects.outcomes(List.of(project))).stream()
                .flatMap(outcome -> steps.of(outcome).stream())
                .map(JourneyPosition::journey)
                .collect(Collectors.toSet());
        List<Journey> all = journeys.book().journeys();
        Stream<Journey> own = all.stream().filter(journey -> journey.home() == project.getId());
        Stream<Journey> others =
                all.stream().filter(journey -> journey.home() != project.getId() && standing.contains(journey.name()));
        return Stream.concat(
                        Stream.concat(own, others).map(journey -> view.of(journey, viewer)),
                        withoutHome.stream().filter(journey -> standing.contains(journey.name())))
                .toList();
    }
}
