package org.outcomeroadmap.jira.settings;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.RuleVersion;
import org.outcomeroadmap.jira.rules.Rules;
import org.outcomeroadmap.jira.study.Rescoring;
import org.outcomeroadmap.scoring.ScoringMethod;

/** Shows rules to those who may change them. */
@Named
public class SettingsViews {

    private static final List<String> METHODS = Stream.of(ScoringMethod.values())
            .filter(method -> method != ScoringMethod.TOP_TWO_BOX_AGGREGATED)
            .map(ScoringMethod::slug)
            .toList();

    private final RuleBook book;
    private final Rescoring rescoring;
    private final UserManager users;

    @Inject
    public SettingsViews(RuleBook book, Rescoring rescoring, UserManager users) {
        this.book = book;
        this.rescoring = rescoring;
        this.users = users;
    }

    SettingsJson of(Project project) {
        return json(project.getKey(), project.getId(), book.of(RuleBook.SITE));
    }

    SettingsJson ofSite() {
        return json(null, RuleBook.SITE, Rules.DEFAULT);
    }

    private SettingsJson json(@Nullable String projectKey, long projectId, Rules inherited) {
        List<RuleVersion> versions = book.versions(projectId);
        return new SettingsJson(
                projectKey,
                versions.stream().mapToInt(RuleVersion::number).findFirst().orElse(0),
                RulesJson.of(book.of(projectId)),
                RulesJson.of(book.choice(projectId)),
                RulesJson.of(inherited),
                METHODS,
                rescoring.left(),
                versions.stream().map(this::json).toList());
    }

    private SettingsJson.VersionJson json(RuleVersion version) {
        return new SettingsJson.VersionJson(
                version.number(),
                version.at().toString(),
                name(version.by()),
                version.reason(),
                RulesJson.of(version.choice()));
    }

    /** Users who are gone are told by their key, as Jira does. */
    private String name(String userKey) {
        @Nullable ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : user.getDisplayName();
    }
}
