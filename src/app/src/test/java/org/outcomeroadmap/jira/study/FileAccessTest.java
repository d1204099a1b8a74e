package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.permission.Refusal;

/** The file itself can tell what pages keep to themselves: a dry run says to whom, and the file can go after the import. */
class FileAccessTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");

    @BeforeEach
    void attach() {
        site.outcome(2, "FT-2");
        site.attach(7, home, "respondent,Email,imp_FT-2,sat_FT-2,market\n" + rows(13, "US") + rows(3, "DE"));
        site.attach(
                8,
                home,
                "respondent,imp_FT-2,sat_FT-2,market\n" + rows(13, "US").replace(",x@y.example", ""));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aDryRunSaysWhoCanDownloadWhatPagesDoNotShow() {
        JsonNode access = answer(StudyImportTest.request(7, "Q1", true)).path("access");

        assertThat(access.path("readers").asText()).isEqualTo("anybody");
        assertThat(access.path("personalColumns")).hasSize(1);
        assertThat(access.path("smallGroups").asInt()).isEqualTo(1);
        assertThat(access.path("minimum").asInt()).isEqualTo(5);
        assertThat(access.path("offers")).extracting(JsonNode::asText).contains("delete-attachment", "security-level");
    }

    @Test
    void theSecurityLevelOfTheIssueNarrowsItsReaders() {
        when(home.getSecurityLevelId()).thenReturn(10_000L);
        site.hiddenFromNobody.add("FT-1");

        JsonNode access = answer(StudyImportTest.request(7, "Q1", true)).path("access");

        assertThat(access.path("readers").asText()).isEqualTo("security-level");
        assertThat(access.path("offers")).extracting(JsonNode::asText).containsExactly("delete-attachment");
    }

    @Test
    void aFileWithNothingToHideIsNoMatter() {
        assertThat(answer(StudyImportTest.request(8, "Q1", true)).path("access").isNull())
                .isTrue();
    }

    @Test
    void theFileGoesOnlyAfterAnImportAndTheTrailKeepsIt() {
        String order = StudyImportTest.request(7, "Q1", true).replaceFirst("\\{", "{\"deleteAttachment\":true,");
        answer(order);
        assertThat(site.attached).containsKey(7L);

        JsonNode imported = answer(order.replace("\"dryRun\":true", "\"dryRun\":false"));

        assertThat(imported.path("attachmentDeleted").asBoolean()).isTrue();
        assertThat(imported.path("access").isNull()).isTrue();
        assertThat(site.attached).doesNotContainKey(7L);
        assertThat(site.audit.of(StudySite.PROJECT_ID))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("source-removed"));
    }

    @Test
    void whoMayNotDeleteTheFileIsRefusedBeforeTheImport() {
        site.mayDeleteFiles = false;
        String order = StudyImportTest.request(7, "Q1", false).replaceFirst("\\{", "{\"deleteAttachment\":true,");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> site.studiesResource.importStudy(null, order))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Refusal.Reason.NOT_PERMITTED));
        assertThat(site.studies.all()).isEmpty();
    }

    private JsonNode answer(String request) {
        return OpenApi.checked("ImportAnswer", site.studiesResource.importStudy(null, request));
    }

    private static String rows(int count, String market) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(market)
                    .append(i)
                    .append(",x@y.example,5,1,")
                    .append(market)
                    .append('\n');
        }
        return rows.toString();
    }
}
