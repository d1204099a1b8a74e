package org.outcomeroadmap.workbench.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition that is written as text reads as the same condition. */
class JqlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project = FT",
                "a = 1 OR b != \"x y\" AND NOT (c in (1, 2) OR d is EMPTY)",
                "cf[10001] >= 3 AND \"Opportunity score\" < 4",
                "NOT a ~ \"say \\\"it\\\"\"",
                "issue in outcomesAtStep(\"Family trip\", Dream) AND assignee = currentUser()",
                "status not in (Done, \"In Progress\") AND duedate is not EMPTY"
            })
    void readsAsTheSameCondition(String query) {
        Jql read = JqlParser.parse(query);

        assertThat(JqlParser.parse(JqlText.of(read.where().orElseThrow()))).isEqualTo(read);
    }
}
