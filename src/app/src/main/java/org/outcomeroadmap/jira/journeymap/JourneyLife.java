package org.outcomeroadmap.jira.journeymap;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.platform.DeletedProject;
import org.outcomeroadmap.jira.platform.IssueEvents;
import org.outcomeroadmap.jira.platform.JiraListener;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.Step;

/**
 * Follows what happens to projects and issues: with a project go its journeys and their notes. Steps on which issues of
 * other projects stand stay as options, without home. With an issue go the links of notes to it.
 */
@Named
public class JourneyLife extends JiraListener {

    private final Journeys journeys;
    private final Notes notes;

    @Inject
    public JourneyLife(EventPublisher events, Journeys journeys, Notes notes) {
        super(events);
        this.journeys = journeys;
        this.notes = notes;
    }

    /** Hears of everything that happens to issues. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (IssueEvents.isDeletion(event)) {
            notes.unlink(event.getIssue().getId());
        }
    }

    /** Hears of deleted projects. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        long project = DeletedProject.id(event);
        if (journeys.book().journeys().stream().noneMatch(journey -> journey.home() == project)) {
            return;
        }
        journeys.change(
                book -> {
                    notes.forget(book.journeys().stream()
                            .filter(journey -> journey.home() == project)
                            .flatMap(Journey::steps)
                            .map(Step::id)
                            .toList());
                    return without(project, book);
                },
                after -> {});
    }

    private static JourneyBook without(long project, JourneyBook book) {
        JourneyBook left = book;
        for (Journey journey : book.journeys()) {
            left = journey.home() == project ? JourneyEdit.removeJourney(left, journey.id()) : left;
        }
        return left;
    }
}
