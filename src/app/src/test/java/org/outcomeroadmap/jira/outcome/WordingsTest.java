package org.outcomeroadmap.jira.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.study.TablesInMemory;

class WordingsTest {

    private static final long OUTCOME = 10001;

    private final TablesInMemory tables = new TablesInMemory(WordingRow.class);
    private final Wordings wordings = new Wordings(
            tables.service(), new Transactions(tables.service()), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ApplicationUser rita = mock(ApplicationUser.class);

    @AfterEach
    void drop() {
        tables.close();
    }

    @Test
    void theFirstWordingIsNumberOneEvenBeforeItIsKept() {
        assertThat(wordings.version(OUTCOME)).isEqualTo(1);

        assertThat(wordings.keep(OUTCOME, "Find stops", null, null)).isFalse();

        assertThat(wordings.version(OUTCOME)).isEqualTo(1);
    }

    @Test
    void eachOtherWordingOfJobOrMeasureIsANewNumber() {
        when(rita.getKey()).thenReturn("rita");
        wordings.keep(OUTCOME, "Find stops", null, rita);

        assertThat(wordings.keep(OUTCOME, "Find stops", "with ease", rita)).isTrue();
        assertThat(wordings.keep(OUTCOME, "Find food stops", "with ease", rita)).isTrue();

        assertThat(wordings.version(OUTCOME)).isEqualTo(3);
    }

    @Test
    void theSameWordingIsKeptOnce() {
        wordings.keep(OUTCOME, "Find stops", "with ease", rita);

        assertThat(wordings.keep(OUTCOME, "Find stops", "with ease", rita)).isFalse();

        assertThat(wordings.version(OUTCOME)).isEqualTo(1);
    }

    @Test
    void wordingsOfOutcomesThatAreNoMoreCanBeForgotten() {
        wordings.keep(OUTCOME, "Find stops", null, rita);
        wordings.keep(OUTCOME, "Find food", null, rita);
        wordings.keep(OUTCOME + 1, "Find a bed", null, rita);

        wordings.forgetLost(id -> id != OUTCOME);

        assertThat(tables.service().find(WordingRow.class))
                .extracting(WordingRow::getOutcomeId)
                .containsExactly(OUTCOME + 1);
    }

    @Test
    void outcomesAreCountedApart() {
        wordings.keep(OUTCOME, "Find stops", null, rita);
        wordings.keep(OUTCOME, "Find food", null, rita);

        assertThat(wordings.version(OUTCOME + 1)).isEqualTo(1);
    }
}
