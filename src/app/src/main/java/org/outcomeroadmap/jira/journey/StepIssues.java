package org.outcomeroadmap.jira.journey;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.platform.CustomFields;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.platform.IssueEdits;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.journey.JourneyBook.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The issues that stand on steps: outcomes and roadmap issues, archived ones included, whoever may see them. */
@Named
public class StepIssues {

    private static final Logger LOG = LoggerFactory.getLogger(StepIssues.class);

    private final OutcomeFields fields;
    private final FieldOptions options;
    private final IssueEdits edits;

    @Inject
    public StepIssues(OutcomeFields fields, FieldOptions options, IssueEdits edits) {
        this.fields = fields;
        this.options = options;
        this.edits = edits;
    }

    /** The ids of the issues that have one of these options. */
    public Set<Long> on(Collection<Long> optionIds) {
        Set<Long> found = new TreeSet<>();
        fields.find(OutcomeField.JOURNEY_STEP)
                .ifPresent(field -> optionIds.forEach(id -> found.addAll(options.issuesWith(field, id))));
        return found;
    }

    /** JQL that finds the issues on these steps, of which there is one at least. */
    public String jql(List<Place> places) {
        long field =
                fields.find(OutcomeField.JOURNEY_STEP).map(CustomFields::id).orElse(0L);
        return places.stream()
                .map(place -> Long.toString(place.step().option()))
                .collect(Collectors.joining(", ", "cf[" + field + "] in (", ")"));
    }

    /**
     * Lets issues that stand on one step stand on another one, each by an edit of its own, which its history tells.
     *
     * @param from the option of the one step
     * @param into the option of the other
     * @param user who wants it; issues that they may not see are moved, too
     * @return whether all were moved; what was not is named in the log, and can be tried again
     */
    public boolean move(long from, long into, ApplicationUser user) {
        Set<Long> failed = new TreeSet<>();
        fields.find(OutcomeField.JOURNEY_STEP)
                .ifPresent(field -> options.replace(field, from, into, (issue, gone, staying) -> {
                    try {
                        edits.replaceOption(issue, field, gone, staying, user);
                    } catch (RuntimeException refused) {
                        LOG.error("Issue {} can't be moved to another journey step", issue, refused);
                        failed.add(issue);
                    }
                }));
        return failed.isEmpty();
    }
}
