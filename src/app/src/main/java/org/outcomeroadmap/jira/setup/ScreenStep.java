package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.jira.platform.Screens;

/** A screen of the project shows the fields of outcomes, of roadmap issues, or of both. */
record ScreenStep(FieldScreen screen, List<OutcomeField> shown, OutcomeFields known, Screens screens, Project project)
        implements SetupStep {

    ScreenStep {
        shown = List.copyOf(shown);
    }

    @Override
    public What what() {
        return What.SCREEN;
    }

    @Override
    public String name() {
        return Screens.name(screen);
    }

    @Override
    public boolean done() {
        return shown.stream().map(known::find).allMatch(this::stands);
    }

    @Override
    public boolean siteWide() {
        return false;
    }

    @Override
    public List<Project> affects() {
        return done() ? List.of() : screens.sharing(screen, project);
    }

    @Override
    public void carryOut() {
        shown.forEach(
                field -> screens.add(screen, known.find(field).orElseThrow().getId()));
    }

    private boolean stands(Optional<CustomField> field) {
        return field.filter(found -> Screens.shows(screen, found.getId())).isPresent();
    }
}
