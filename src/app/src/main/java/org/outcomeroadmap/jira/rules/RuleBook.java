package org.outcomeroadmap.jira.rules;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/** Knows the rules of every project, and how they came about. Asking for those that hold is cheap. */
@Named
public class RuleBook {

    /** Stands for the site, whose choices all projects inherit. */
    public static final long SITE = 0;

    private static final String CACHE = "org.outcomeroadmap.jira.rules";

    private final ActiveObjects tables;
    private final Cache<Long, Rules> rules;

    @Inject
    public RuleBook(ActiveObjects tables, Caches caches) {
        this.tables = tables;
        this.rules = caches.loading(CACHE, this::load);
        // The cache outlives the app: what an older version of the app put there has classes of that version.
        this.rules.removeAll();
    }

    /** The rules that hold in a project, or for {@link #SITE} those that it inherits. */
    public Rules of(long projectId) {
        return rules.get(projectId);
    }

    /** All decisions of a project or the site, newest first. */
    public List<RuleVersion> versions(long projectId) {
        return Stream.of(tables.find(RuleVersionRow.class, "PROJECT_ID = ?", projectId))
                .map(RuleBook::version)
                .sorted(Comparator.comparing(RuleVersion::number).reversed())
                .toList();
    }

    /** What a project or the site decides for itself now. */
    public RuleChoice choice(long projectId) {
        return versions(projectId).stream().findFirst().map(RuleVersion::choice).orElse(RuleChoice.NONE);
    }

    /** Adds a decision. To be called within a transaction; afterwards {@link #forget} makes it hold. */
    public void add(long projectId, RuleVersion version) {
        RuleChoice choice = version.choice();
        tables.create(
                RuleVersionRow.class,
                new DBParam("PROJECT_ID", projectId),
                new DBParam("VERSION_NUMBER", version.number()),
                new DBParam("DECIDED_AT", Date.from(version.at())),
                new DBParam("DECIDED_BY", version.by()),
                new DBParam("REASON", version.reason().replace("\0", "")),
                new DBParam(
                        "SCORING_METHOD",
                        choice.method().map(ScoringMethod::slug).orElse(null)),
                new DBParam("TYPE_CUTS", choice.cuts().map(RuleBook::text).orElse(null)),
                new DBParam("MINIMUM_GROUP", choice.minimumGroup().orElse(null)),
                new DBParam("IMPORTERS", choice.importers().map(Importers::slug).orElse(null)),
                new DBParam("SURVEY_LIMITS", choice.limits().map(RuleBook::text).orElse(null)));
    }

    /** Drops what is remembered of the rules, on every node: a change of the site's reaches all projects. */
    public void forget() {
        rules.removeAll();
    }

    /** Removes all decisions of a project that is no more. */
    public void remove(long projectId) {
        tables.deleteWithSQL(RuleVersionRow.class, "PROJECT_ID = ?", projectId);
        forget();
    }

    private Rules load(Long projectId) {
        return choice(projectId).over(projectId == SITE ? Rules.DEFAULT : load(SITE));
    }

    private static RuleVersion version(RuleVersionRow row) {
        RuleChoice choice = new RuleChoice(
                Optional.ofNullable(row.getScoringMethod()).flatMap(ScoringMethod::ofSlug),
                Optional.ofNullable(row.getTypeCuts()).map(RuleBook::cuts),
                minimum(row.getMinimumGroup()),
                Optional.ofNullable(row.getImporters()).flatMap(Importers::ofSlug),
                Optional.ofNullable(row.getSurveyLimits()).map(RuleBook::limits));
        return new RuleVersion(
                row.getVersionNumber(), row.getDecidedAt().toInstant(), row.getDecidedBy(), row.getReason(), choice);
    }

    /** A number that was never set may come back as 0. */
    private static Optional<Integer> minimum(@Nullable Integer stored) {
        return Optional.ofNullable(stored).filter(minimum -> minimum > 0);
    }

    private static String text(TypeCuts cuts) {
        return Stream.of(
                        cuts.extremelyAbove(), cuts.stronglyFrom(), cuts.underservedFrom(), cuts.servedImportanceFrom())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }

    private static String text(SurveyLimits limits) {
        return Stream.of(
                        limits.fileBytes(),
                        limits.rows(),
                        (long) limits.columns(),
                        (long) limits.cellCharacters(),
                        limits.inflatedBytes())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static SurveyLimits limits(String text) {
        List<Long> limits = Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
        return new SurveyLimits(
                limits.get(0),
                limits.get(1),
                Math.toIntExact(limits.get(2)),
                Math.toIntExact(limits.get(3)),
                limits.get(4));
    }

    private static TypeCuts cuts(String text) {
        List<BigDecimal> cuts =
                Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
        return new TypeCuts(cuts.get(0), cuts.get(1), cuts.get(2), cuts.get(3));
    }
}
