package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.audit.AuditResource;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;

/** The trail tells project administrators what was done, and nothing of issues that they may not see. */
class AuditAnswersTest {

    private final StudySite site = new StudySite();
    private final AuditResource audit = new AuditResource(
            site.visibility,
            new ProjectAdministrators(site.permissions, mock(GlobalPermissionManager.class)),
            site.audit,
            mock(UserManager.class),
            site.texts);

    @BeforeEach
    void importStudies() {
        site.outcome(2, "FT-2");
        importInto("FT-1", 1, "Q1");
        importInto("FT-9", 9, "Q2");
        site.audit.record(StudySite.PROJECT_ID, "switched-off", null, Map.of());
        site.audit.record(new AuditEntry(StudySite.PROJECT_ID, "study-deleted", "rita", StudySite.NOW, Map.of())
                .about(AuditEntry.GONE_ISSUE));
        site.audit.record(5, "switched-on", null, Map.of());
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void tellsWhatWasDoneNewestFirst() {
        JsonNode page = page("0", "50");

        assertThat(page.path("entries").findValuesAsText("action"))
                .containsExactly("switched-off", "imported", "imported");
        assertThat(page.path("entries").path(2).toString()).contains("survey.csv", "Q1", "FT-1", "rita");
    }

    @Test
    void entriesAboutUnseenIssuesAreNotEvenCounted() {
        site.hiddenFromDana.add("FT-9");
        site.as("dana");

        JsonNode page = page("0", "2");

        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("entries").findValuesAsText("action")).containsExactly("switched-off", "imported");
        assertThat(page.toString()).doesNotContain("FT-9", "Q2");
    }

    @Test
    void pagesCountOnlyWhatIsSeen() {
        assertThat(page("1", "1").path("entries").path(0).toString()).contains("FT-9");
        assertThat(page("1", "1").path("total").asInt()).isEqualTo(3);
        assertThat(page("3", "1").path("entries")).isEmpty();
    }

    @Test
    void isForProjectAdministratorsOnly() {
        when(site.permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, site.project, site.caller))
                .thenReturn(false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> audit.entries("FT", "0", "50"))
                .extracting(Refusal::reason)
                .isEqualTo(Refusal.Reason.NOT_PERMITTED);
    }

    private JsonNode page(String startAt, String maxResults) {
        return OpenApi.checked("AuditPage", audit.entries("FT", startAt, maxResults));
    }

    private void importInto(String key, long id, String wave) {
        site.attach(10 + id, site.issue(id, key), StudyImportTest.survey("5,1", 10));
        site.studiesResource.importStudy(null, StudyImportTest.request(10 + id, wave, false));
    }
}
