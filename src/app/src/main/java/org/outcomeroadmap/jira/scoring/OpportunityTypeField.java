package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OpportunityType;

/** What an outcome's score says, as the slug that search uses; shown in the viewer's words. */
public class OpportunityTypeField extends CalculatedField<String> {

    private final OutcomeScores scores;
    private final I18nResolver i18n;

    /** Made by Jira. */
    @Inject
    public OpportunityTypeField(OutcomeScores scores, I18nResolver i18n) {
        super("string");
        this.scores = scores;
        this.i18n = i18n;
    }

    @Override
    protected Optional<String> value(Issue issue) {
        return scores.of(issue).map(OpportunityScore::type).map(OpportunityType::slug);
    }

    @Override
    protected String shown(String slug) {
        return i18n.getText("outcomes.type." + slug);
    }

    @Override
    public String getStringFromSingularObject(String slug) {
        return slug;
    }

    @Override
    public @Nullable String getSingularObjectFromString(@Nullable String text) {
        return text;
    }
}
