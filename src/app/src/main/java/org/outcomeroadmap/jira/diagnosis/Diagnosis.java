package org.outcomeroadmap.jira.diagnosis;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outcomeroadmap.jira.epic.IssuePanels;
import org.outcomeroadmap.jira.epic.Panel;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.rest.Texts;

/** Finds out why a user sees the app's panels on an issue, or does not. */
@Named
public class Diagnosis {

    private final ProjectChecks project;
    private final UserChecks users;
    private final OutcomeChecks outcomes;
    private final IssuePanels panels;
    private final Accounts accounts;
    private final Visibility visibility;
    private final Texts texts;

    @Inject
    public Diagnosis(
            ProjectChecks project,
            UserChecks users,
            OutcomeChecks outcomes,
            IssuePanels panels,
            Accounts accounts,
            Visibility visibility,
            Texts texts) {
        this.project = project;
        this.users = users;
        this.outcomes = outcomes;
        this.panels = panels;
        this.accounts = accounts;
        this.visibility = visibility;
        this.texts = texts;
    }

    /**
     * All checks, in the order in which one thing stands on another.
     *
     * @param issue one that the administrator sees, archived or not
     * @param userName the name that the user signs in with
     */
    DiagnosisJson of(Issue issue, String userName, VisibleIssues administrator) {
        Optional<VisibleIssues> user = accounts.byName(userName)
                .filter(Accounts::isActive)
                .map((ApplicationUser found) -> visibility.of(found));
        List<Finding> findings = new ArrayList<>(project.of(issue));
        findings.addAll(
                user.map(view -> users.of(issue, view, userName)).orElseGet(() -> UserChecks.ofNobody(userName)));
        findings.addAll(outcomes.of(issue, administrator, user));
        return new DiagnosisJson(
                new DiagnosisJson.IssueJson(issue.getKey(), issue.getSummary()),
                userName,
                findings.stream().map(this::json).toList(),
                Arrays.stream(Panel.values())
                        .map(panel -> json(panel, issue, user))
                        .toList());
    }

    private DiagnosisJson.Check json(Finding finding) {
        return new DiagnosisJson.Check(
                finding.check(),
                texts.say(Words.of("outcomes.diagnosis.check." + finding.check())),
                finding.state().name().toLowerCase(Locale.ROOT),
                texts.say(finding.message()),
                finding.remedy().map(texts::say).orElse(null));
    }

    private DiagnosisJson.PanelState json(Panel panel, Issue issue, Optional<VisibleIssues> user) {
        String why = why(panel, issue, user);
        return new DiagnosisJson.PanelState(
                panel.slug(),
                texts.say(Words.of("outcomes.diagnosis.panel-name." + panel.slug())),
                why.equals("shown"),
                texts.say(Words.of("outcomes.diagnosis.panel." + why)));
    }

    /** Asks for what stands in the way in the order of the checks, so that the first reason is the one to remove first. */
    private String why(Panel panel, Issue issue, Optional<VisibleIssues> user) {
        if (!project.isEnabled(issue)) {
            return "off";
        }
        if (project.isArchived(issue)) {
            return "archived";
        }
        if (user.filter(view -> UserChecks.sees(issue, view)).isEmpty()) {
            return "unseen";
        }
        if (user.filter(view -> panels.shows(panel, issue, view)).isPresent()) {
            return "shown";
        }
        return panel == Panel.STUDY_IMPORT ? "no-import" : "other-kind";
    }
}
