package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.mapping.RememberedResource;
import org.outcomeroadmap.jira.mapping.RememberedRow;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.platform.Accounts;

/** What an import decided about a survey's columns is kept for its next wave, and told to nobody who may not know it. */
class RememberedMappingsTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final RememberedResource resource =
            new RememberedResource(site.visibility, site.memory, site.permission, new Accounts(StudySite.users()));

    RememberedMappingsTest() {
        site.outcome(2, "FT-2");
        site.outcome(3, "FT-3");
        site.attach(7, home, StudyImportTest.survey("5,1", 10));
        site.attach(8, home, "respondent,imp_FT-3,sat_FT-3,age\n" + StudyImportTest.rows("5,5,30", 9));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anImportIsRememberedByItsOutcomesWhateverTheirKeysAreLater() {
        importFile(7, "Q1");
        site.issues.put("NEW-9", site.issues.remove("FT-2"));
        when(Objects.requireNonNull(site.issues.get("NEW-9")).getKey()).thenReturn("NEW-9");

        JsonNode survey = remembered("rita").get(0);

        assertThat(survey.path("issue").asText()).isEqualTo("FT-1");
        assertThat(survey.path("format").asText()).isEqualTo("wide");
        assertThat(survey.path("by").asText()).isEqualTo("Rita Researcher");
        assertThat(survey.path("mapping").path("columns").findValuesAsText("outcome"))
                .containsExactly("NEW-9", "NEW-9");
    }

    @Test
    void theLatestImportOfASurveyCountsAndAnotherSurveyIsKeptBesideIt() {
        importFile(7, "Q1");
        site.attach(9, home, StudyImportTest.survey("5,1", 12));
        importFile(9, "Q2");
        importFile(8, "Q1 of another");

        assertThat(remembered("rita")).hasSize(2);
    }

    @Test
    void anImportThatFailsIsNotRemembered() {
        site.failOnOutcome = 2;

        assertThatIllegalStateException().isThrownBy(() -> importFile(7, "Q1"));

        assertThat(site.tables.find(RememberedRow.class)).isEmpty();
    }

    @Test
    void whatMayNotBeSeenIsNotTold() {
        importFile(7, "Q1");
        site.hiddenFromDana.add("FT-2");

        JsonNode survey = remembered("dana").get(0);
        assertThat(survey.toString()).doesNotContain("FT-2");
        assertThat(survey.path("mapping").path("columns").findValuesAsText("column"))
                .containsExactly("respondent");

        site.hiddenFromDana.add("FT-1");
        assertThat(remembered("dana")).isEmpty();
    }

    @Test
    void whoMayImportForgetsOneOrAll() {
        importFile(7, "Q1");
        importFile(8, "Q1");
        List<String> ids = remembered("rita").findValuesAsText("id");

        assertRefused("lena", ids.get(0), Refusal.Reason.NOT_PERMITTED);
        assertRefused(null, ids.get(0), Refusal.Reason.NOT_SIGNED_IN);
        assertRefused("rita", "99", Refusal.Reason.NOT_FOUND);
        site.as("rita");
        resource.forget("FT", ids.get(0));
        assertThat(remembered("rita").findValuesAsText("id")).containsExactly(ids.get(1));
        resource.forget("FT", null);
        assertThat(remembered("rita")).isEmpty();
    }

    @Test
    void itGoesWithTheIssueThatHeldTheFile() {
        importFile(7, "Q1");

        site.removing.ofIssue(home, "rita");

        assertThat(site.tables.find(RememberedRow.class)).isEmpty();
    }

    private void assertRefused(@Nullable String user, String id, Refusal.Reason reason) {
        site.as(user);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> resource.forget("FT", id))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private JsonNode remembered(String viewer) {
        site.as(viewer);
        JsonNode surveys =
                OpenApi.checked("RememberedMappings", resource.remembered("FT")).path("remembered");
        site.as("rita");
        return surveys;
    }

    private void importFile(long attachment, String wave) {
        site.studiesResource.importStudy(null, StudyImportTest.request(attachment, wave, false));
    }
}
