package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalDouble;

/** The highest opportunity among the unrestricted outcomes of its project that a roadmap issue targets, 0 to 20. */
public class TopOpportunityField extends NumberField {

    private final OutcomeScores scores;

    /** Made by Jira. */
    @Inject
    public TopOpportunityField(OutcomeScores scores) {
        this.scores = scores;
    }

    @Override
    protected Optional<Double> value(Issue issue) {
        OptionalDouble top = scores.top(issue);
        return top.isPresent() ? Optional.of(top.getAsDouble()) : Optional.empty();
    }
}
