package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/**
 * Switches the app on and off for a project. What is missing in Jira is made first; site-wide things, and schemes and
 * screens that other projects share, only for a Jira administrator.
 */
@Named
public class ProjectSetup {

    private final SetupSteps steps;
    private final EnabledProjects projects;
    private final ProjectAdministrators administrators;
    private final SetupLock lock;
    private final ProjectSwitched switched;
    private final AuditTrail trail;
    private final I18nResolver i18n;

    @Inject
    public ProjectSetup(
            SetupSteps steps,
            EnabledProjects projects,
            ProjectAdministrators administrators,
            SetupLock lock,
            ProjectSwitched switched,
            AuditTrail trail,
            I18nResolver i18n) {
        this.steps = steps;
        this.projects = projects;
        this.administrators = administrators;
        this.lock = lock;
        this.switched = switched;
        this.trail = trail;
        this.i18n = i18n;
    }

    /** What would be made and what exists. Changes nothing. */
    public List<SetupStep> plan(Project project, TypeChoice choice) {
        return steps.of(project, choice);
    }

    /**
     * Makes what is missing and switches the app on; where it is on, the types change. Doing it again changes nothing.
     *
     * @throws Refusal NOT_PERMITTED, naming the things and the projects, if a Jira administrator is needed; BUSY if
     *     somebody else is setting a project up
     */
    public void switchOn(Project project, TypeChoice choice, ApplicationUser user) {
        lock.during(() -> {
            projects.readAnew();
            boolean isOn = projects.contains(project.getId());
            List<SetupStep> missing = steps.of(project, choice).stream()
                    .filter(step -> !step.done())
                    .toList();
            refuseUnlessPermitted(missing, user);
            missing.forEach(ProjectSetup::carryOut);
            if (!missing.isEmpty()) {
                String action = isOn ? "setup-changed" : "switched-on";
                trail.record(project.getId(), action, user.getKey(), made(missing));
                projects.types(project.getId()).ifPresent(types -> switched.projectSwitched(project, types));
            }
        });
    }

    /** Switches the app off for the project. Deletes nothing; switching on again brings everything back. */
    public void switchOff(Project project, ApplicationUser user) {
        lock.during(() -> {
            projects.readAnew();
            projects.types(project.getId()).ifPresent(types -> {
                projects.disable(project.getId());
                trail.record(project.getId(), "switched-off", user.getKey(), Map.of());
                switched.projectSwitched(project, types);
            });
        });
    }

    private void refuseUnlessPermitted(List<SetupStep> missing, ApplicationUser user) {
        List<SetupStep> beyond =
                missing.stream().filter(SetupStep::needsJiraAdministrator).toList();
        if (beyond.isEmpty() || administrators.isJiraAdministrator(user)) {
            return;
        }
        String things = beyond.stream().map(this::title).distinct().collect(Collectors.joining(", "));
        String affected = affected(beyond, user);
        throw Refusal.notPermitted(
                affected.isEmpty()
                        ? Words.of("outcomes.setup.needs-administrator", things)
                        : Words.of("outcomes.setup.needs-administrator-shared", things, affected));
    }

    /** Names the affected projects that the user may know, and counts the others. */
    private String affected(List<SetupStep> beyond, ApplicationUser user) {
        List<Project> all = beyond.stream()
                .flatMap(step -> step.affects().stream())
                .collect(Collectors.toMap(Project::getId, project -> project, (one, same) -> one))
                .values()
                .stream()
                .toList();
        List<String> seen = all.stream()
                .filter(project -> administrators.maySee(project, user))
                .map(Project::getKey)
                .sorted()
                .collect(Collectors.toList());
        if (seen.size() < all.size()) {
            seen.add(i18n.getText("outcomes.setup.others", all.size() - seen.size()));
        }
        return String.join(", ", seen);
    }

    /** An earlier step may have done a later one too. */
    private static void carryOut(SetupStep step) {
        if (!step.done()) {
            step.carryOut();
        }
    }

    private Map<String, String> made(List<SetupStep> missing) {
        return Map.of("changed", missing.stream().map(this::title).collect(Collectors.joining(", ")));
    }

    private String title(SetupStep step) {
        return i18n.getText("outcomes.setup.what." + step.what().slug(), step.name());
    }
}
