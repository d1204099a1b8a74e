package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.platform.Screens;
import org.outcomeroadmap.jira.setup.OutcomeField.Audience;

/** Lists what a project needs, in the order in which it has to be done. */
@Named
public class SetupSteps {

    private final RoleTypes roles;
    private final SetupParts parts;
    private final SiteIds ids;
    private final OutcomeFields known;
    private final EnabledProjects projects;
    private final I18nResolver i18n;

    @Inject
    public SetupSteps(
            RoleTypes roles,
            SetupParts parts,
            SiteIds ids,
            OutcomeFields known,
            EnabledProjects projects,
            I18nResolver i18n) {
        this.roles = roles;
        this.parts = parts;
        this.ids = ids;
        this.known = known;
        this.projects = projects;
        this.i18n = i18n;
    }

    /** The steps for the project with the given types, done ones included. */
    public List<SetupStep> of(Project project, TypeChoice choice) {
        List<SetupStep> steps = new ArrayList<>();
        for (TypeRole role : TypeRole.values()) {
            Supplier<Optional<IssueType>> type = () -> roles.find(project, choice, role);
            String description = i18n.getText("outcomes.setup.issue-type." + role.slug());
            steps.add(new IssueTypeStep(role, description, type, parts.types(), ids));
            steps.add(new IssueTypeSchemeStep(role, type, parts.schemes(), project));
        }
        steps.add(new LinkTypeStep(parts.linkTypes(), ids));
        for (OutcomeField field : OutcomeField.values()) {
            steps.add(fieldStep(project, choice, field));
        }
        steps.addAll(screenSteps(project, choice));
        steps.add(new ProjectStep(project, () -> types(project, choice), projects));
        return steps;
    }

    /** The types of all roles, once they exist. */
    public Optional<ProjectTypes> types(Project project, TypeChoice choice) {
        Optional<IssueType> outcome = roles.find(project, choice, TypeRole.OUTCOME);
        Optional<IssueType> study = roles.find(project, choice, TypeRole.STUDY);
        if (outcome.isEmpty() || study.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ProjectTypes(outcome.get().getId(), study.get().getId(), roles.roadmap(project, choice)));
    }

    /** The type of a role as it stands, or empty if it is still to be made. */
    public Optional<IssueType> type(Project project, TypeRole role) {
        return roles.find(project, TypeChoice.NONE, role);
    }

    /** The types that stand on the project's roadmap, by id. */
    public List<IssueType> roadmapTypes(Project project, TypeChoice choice) {
        return roles.roadmap(project, choice).stream()
                .sorted()
                .flatMap(id -> parts.types().byId(id).stream())
                .toList();
    }

    private FieldStep fieldStep(Project project, TypeChoice choice, OutcomeField field) {
        String description = i18n.getText("outcomes.field." + field.slug() + ".description");
        Supplier<List<IssueType>> types = () -> typesWith(field, project, choice);
        return new FieldStep(field, description, types, known, parts.fields(), parts.options());
    }

    private List<IssueType> typesWith(OutcomeField field, Project project, TypeChoice choice) {
        Stream<IssueType> outcome = field.isFor(Audience.OUTCOMES)
                ? roles.find(project, choice, TypeRole.OUTCOME).stream()
                : Stream.empty();
        Stream<IssueType> roadmap =
                field.isFor(Audience.ROADMAP) ? roadmapTypes(project, choice).stream() : Stream.empty();
        return Stream.concat(outcome, roadmap).toList();
    }

    /** A screen that serves outcomes and epics alike is one step. */
    private List<SetupStep> screenSteps(Project project, TypeChoice choice) {
        Map<Long, FieldScreen> screens = new TreeMap<>();
        Map<Long, Set<OutcomeField>> shown = new TreeMap<>();
        String outcomeType = roles.find(project, choice, TypeRole.OUTCOME)
                .map(IssueType::getId)
                .orElse(null);
        for (FieldScreen screen : parts.screens().of(project, outcomeType)) {
            screens.put(Screens.id(screen), screen);
            shown.put(Screens.id(screen), new LinkedHashSet<>(fieldsOf(Audience.OUTCOMES)));
        }
        for (String type : roles.roadmap(project, choice)) {
            for (FieldScreen screen : parts.screens().of(project, type)) {
                screens.put(Screens.id(screen), screen);
                shown.computeIfAbsent(Screens.id(screen), id -> new LinkedHashSet<>())
                        .addAll(fieldsOf(Audience.ROADMAP));
            }
        }
        List<SetupStep> steps = new ArrayList<>();
        shown.forEach((id, fields) -> steps.add(new ScreenStep(
                Objects.requireNonNull(screens.get(id)), List.copyOf(fields), known, parts.screens(), project)));
        return steps;
    }

    private static List<OutcomeField> fieldsOf(Audience audience) {
        return Arrays.stream(OutcomeField.values())
                .filter(field -> field.isFor(audience))
                .toList();
    }
}
