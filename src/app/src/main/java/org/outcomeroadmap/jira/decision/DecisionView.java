package org.outcomeroadmap.jira.decision;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.rest.PersonJson;

/** Tells decisions with the names of those who made them. */
@Named
public class DecisionView {

    private final Accounts accounts;

    @Inject
    public DecisionView(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The decision about an epic. */
    public DecisionJson.Excuse excuse(Decision decision) {
        return new DecisionJson.Excuse(
                decision.text(), author(decision), decision.at().toString());
    }

    /** The decision about an outcome. */
    public DecisionJson.Note note(Decision decision) {
        return new DecisionJson.Note(
                decision.text(), author(decision), decision.at().toString());
    }

    private PersonJson author(Decision decision) {
        return accounts.byKey(decision.authorKey())
                .map(PersonJson::of)
                .orElseGet(() -> PersonJson.gone(decision.authorKey()));
    }
}
