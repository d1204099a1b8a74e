package org.outcomeroadmap.jira.freshness;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.platform.CustomFields;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.scoring.OpportunityScore;

/**
 * Asks search whether it knows the scores that hold. Jira gives apps no way to read what its index holds that is proved on
 * version 11, so the question is put as anybody would put it: which of these issues have exactly this value? Many issues
 * are asked for in one query.
 */
@Named
public class IndexedScores {

    private static final int SHARE = 50;

    private final IssueSearch search;
    private final OutcomeFields fields;

    @Inject
    public IndexedScores(IssueSearch search, OutcomeFields fields) {
        this.search = search;
        this.fields = fields;
    }

    /**
     * What search should know of an outcome.
     *
     * @param score empty where no number may be shown, so that none may be found
     */
    record Expected(Issue outcome, Optional<OpportunityScore> score) {}

    /** Those that search knows as expected, by the ids of their issues; none where there is no field to search by. */
    Set<Long> agreeing(List<Expected> expected, ApplicationUser user) {
        Optional<CustomField> score = fields.find(OutcomeField.OPPORTUNITY_SCORE);
        Optional<CustomField> type = fields.find(OutcomeField.OPPORTUNITY_TYPE);
        if (score.isEmpty() || type.isEmpty()) {
            return Set.of();
        }
        Set<Long> agreeing = new HashSet<>();
        for (int from = 0; from < expected.size(); from += SHARE) {
            String jql = expected.subList(from, Math.min(expected.size(), from + SHARE)).stream()
                    .map(one -> clause(one, name(score.get()), name(type.get())))
                    .collect(Collectors.joining(" OR "));
            search.all(user, jql).forEach(issue -> agreeing.add(issue.getId()));
        }
        return agreeing;
    }

    private static String name(CustomField field) {
        return "cf[" + CustomFields.id(field) + "]";
    }

    private static String clause(Expected expected, String score, String type) {
        String key = "(key = \"" + expected.outcome().getKey() + "\" AND ";
        return expected.score()
                .map(shown -> key + score + " = \""
                        + BigDecimal.valueOf(shown.opportunity()).toPlainString() + "\" AND " + type + " = \""
                        + shown.type().slug() + "\")")
                .orElse(key + score + " is EMPTY)");
    }
}
