package org.outcomeroadmap.jira.settings;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.RuleChoice;
import org.outcomeroadmap.jira.rules.RuleVersion;
import org.outcomeroadmap.jira.rules.Rules;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.outcomeroadmap.jira.study.Rescoring;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/** Changes the rules of a project or the site. Who may has been checked; one change at a time, on all nodes together. */
@Named
public class RuleChanges {

    private static final String LOCK = "org.outcomeroadmap.jira.rules";
    private static final int MEGABYTE = 20;

    private final RuleBook book;
    private final EnabledProjects projects;
    private final Rescoring rescoring;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final ClusterLockService locks;
    private final Clock clock;

    @Inject
    public RuleChanges(
            RuleBook book,
            EnabledProjects projects,
            Rescoring rescoring,
            AuditTrail trail,
            Transactions transactions,
            ClusterLockService locks,
            Clock clock) {
        this.book = book;
        this.projects = projects;
        this.rescoring = rescoring;
        this.trail = trail;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Makes a decision hold, unless it decides nothing new. Returns when search knows the new scores, or, of many
     * outcomes, when it has begun to.
     *
     * @param projectId the project, or {@link RuleBook#SITE}
     * @throws Refusal BUSY if the rules were changed since the version that the decision is based on
     */
    void decide(long projectId, RuleDecision decision, ApplicationUser user) {
        Lock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            List<RuleVersion> versions = book.versions(projectId);
            int current =
                    versions.stream().mapToInt(RuleVersion::number).findFirst().orElse(0);
            if (current != decision.basedOn()) {
                throw Refusal.busy(Words.of("outcomes.rules.error.stale", current));
            }
            if (!decision.choice().equals(book.choice(projectId))) {
                store(projectId, decision, user);
            }
        } finally {
            lock.unlock();
        }
    }

    private void store(long projectId, RuleDecision decision, ApplicationUser user) {
        Set<Long> outcomes = rescoring.rated(touched(projectId, decision.choice()));
        Instant now = clock.instant();
        int number = decision.basedOn() + 1;
        transactions.inOne(() -> {
            book.add(projectId, new RuleVersion(number, now, user.getKey(), decision.reason(), decision.choice()));
            trail.record(new AuditEntry(projectId, "rules-changed", user.getKey(), now, details(number, decision)));
            rescoring.note(outcomes);
            return number;
        });
        book.forget();
        rescoring.finish(outcomes);
    }

    /** The projects whose outcomes will be scored by other rules. */
    private Set<Long> touched(long projectId, RuleChoice choice) {
        Rules site = projectId == RuleBook.SITE ? choice.over(Rules.DEFAULT) : book.of(RuleBook.SITE);
        Stream<Long> candidates = projectId == RuleBook.SITE ? projects.ids().stream() : Stream.of(projectId);
        return candidates
                .filter(id -> {
                    Rules then = (id == projectId ? choice : book.choice(id)).over(site);
                    return !then.scoring().equals(book.of(id).scoring());
                })
                .collect(Collectors.toSet());
    }

    private static String text(TypeCuts cuts) {
        return Stream.of(
                        cuts.extremelyAbove(), cuts.stronglyFrom(), cuts.underservedFrom(), cuts.servedImportanceFrom())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(", "));
    }

    private static String text(SurveyLimits limits) {
        return String.join(
                ", ",
                (limits.fileBytes() >> MEGABYTE) + " MB",
                Long.toString(limits.rows()),
                Integer.toString(limits.columns()),
                Integer.toString(limits.cellCharacters()),
                (limits.inflatedBytes() >> MEGABYTE) + " MB");
    }

    /** What is not named is inherited. */
    private static Map<String, String> details(int number, RuleDecision decision) {
        Map<String, String> details = new TreeMap<>();
        details.put("version", Integer.toString(number));
        details.put("reason", decision.reason());
        RuleChoice choice = decision.choice();
        choice.method().ifPresent(method -> details.put("method", method.slug()));
        choice.cuts().ifPresent(cuts -> details.put("cuts", text(cuts)));
        choice.minimumGroup().ifPresent(minimum -> details.put("minimum", Integer.toString(minimum)));
        choice.importers().ifPresent(importers -> details.put("importers", importers.slug()));
        choice.limits().ifPresent(limits -> details.put("limits", text(limits)));
        return details;
    }
}
