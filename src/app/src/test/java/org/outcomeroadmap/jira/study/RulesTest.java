package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.settings.RuleChanges;
import org.outcomeroadmap.jira.settings.SettingsResource;
import org.outcomeroadmap.jira.settings.SettingsViews;
import org.outcomeroadmap.jira.settings.SiteSettingsResource;
import org.outcomeroadmap.jira.setup.EnabledProjects;

/** Changed rules hold everywhere at once; a preview tells beforehand what they will do and no more than they allow. */
class RulesTest {

    private final StudySite site = new StudySite();
    private final EnabledProjects projects = mock(EnabledProjects.class);
    private final RuleChanges changes = new RuleChanges(
            site.rules, projects, site.rescoring, site.audit, site.transactions, StudySite.locks(), site.clock);
    private final SettingsViews views = new SettingsViews(site.rules, site.rescoring, mock(UserManager.class));
    private final SettingsResource settings = new SettingsResource(
            site.visibility, site.administrators, views, changes, site.rules, new RulePreview(site.list, site.boards));
    private final SiteSettingsResource siteSettings =
            new SiteSettingsResource(site.visibility, site.administrators, views, changes);
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();

    /** Ten people of whom all find FT-2 important and six are satisfied: 14, strongly under-served. */
    @BeforeEach
    void importStudy() {
        when(site.global.hasPermission(eq(GlobalPermissionKey.ADMINISTER), any()))
                .thenReturn(true);
        when(projects.ids()).thenReturn(java.util.Set.of(StudySite.PROJECT_ID));
        site.attach(
                7,
                home,
                "respondent,imp_FT-2,sat_FT-2\n" + StudyImportTest.rows("5,4", 6)
                        + StudyImportTest.rows("4,1", 4).replace('r', 's'));
        site.studiesResource.importStudy(null, StudyImportTest.request(7, "Q1", false));
        site.reindexed.clear();
    }

    @AfterEach
    void close() {
        site.rescoring.stop();
        site.close();
    }

    @Test
    void otherBordersGiveOtherTypesAndSearchFollows() {
        assertThat(score().path("type").asText()).isEqualTo("strongly-underserved");

        JsonNode answer = decide(0, "{\"cuts\":" + cuts("13.5", "12", "10", "5") + "}");

        assertThat(score().path("type").asText()).isEqualTo("extremely-underserved");
        assertThat(site.reindexed).containsExactly(java.util.Set.of(stops));
        assertThat(answer.at("/rules/cuts/extremelyAbove").decimalValue()).isEqualByComparingTo("13.5");
        assertThat(answer.path("own").has("method")).isFalse();
    }

    @Test
    void anotherMethodScoresTheStoredRatingsAndIsTold() {
        decide(0, "{\"method\":\"top-box-paired\"}");

        assertThat(score().path("method").asText()).isEqualTo("top-box-paired");
        assertThat(score().path("importance").asDouble()).isEqualTo(6.0);
        assertThat(score().path("interval").path("high").asDouble()).isPositive();
        assertThat(site.studiesResource.studies("FT").getEntity().toString()).contains("top-box-paired");
    }

    @Test
    void theSiteLimitsSurveyFilesAndProjectsCannot() {
        String limits = "{\"limits\":{\"fileMegabytes\":1,\"rows\":5,\"columns\":3,\"cellCharacters\":50,"
                + "\"unpackedMegabytes\":2}}";

        JsonNode answer = OpenApi.checked(
                "Settings", siteSettings.decide("{\"version\":0,\"reason\":\"small\",\"rules\":" + limits + "}"));

        assertThat(answer.at("/rules/limits/rows").asInt()).isEqualTo(5);
        assertThat(answer.at("/inherited/limits/rows").asInt()).isEqualTo(2_000_000);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> site.studiesResource.importStudy(null, StudyImportTest.request(7, "Q2", true)))
                .withMessageContaining("5");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decide(0, limits))
                .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("rules.limits"));
    }

    @Test
    void aFileLargerThanTheSiteReadsIsRefusedBeforeItIsCopied() {
        String limits = "{\"limits\":{\"fileMegabytes\":1,\"rows\":5000000,\"columns\":3,\"cellCharacters\":50,"
                + "\"unpackedMegabytes\":2}}";
        siteSettings.decide("{\"version\":0,\"reason\":\"small\",\"rules\":" + limits + "}");
        site.attach(8, home, "x".repeat(1 + (1 << 20)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> site.studiesResource.importStudy(null, StudyImportTest.request(8, "Q2", true)))
                .withMessageContaining("file-too-large")
                .withMessageContaining("[survey.csv, 2, 1]");
    }

    @Test
    void aLimitThatIsNoneIsRefusedByName() {
        String limits = "{\"limits\":{\"fileMegabytes\":0,\"rows\":5,\"columns\":99999,\"cellCharacters\":50}}";

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> siteSettings.decide("{\"version\":0,\"reason\":\"small\",\"rules\":" + limits + "}"))
                .satisfies(refused -> assertThat(refused.fields())
                        .containsOnlyKeys(
                                "rules.limits.fileMegabytes",
                                "rules.limits.columns",
                                "rules.limits.unpackedMegabytes"));
    }

    @Test
    void aHigherMinimumHidesAtOnce() {
        decide(0, "{\"minimumGroup\":11}");

        assertThat(score().path("suppressed").asBoolean()).isTrue();
        assertThat(score().path("minimum").asInt()).isEqualTo(11);
        assertThat(site.boards.of(StudySite.PROJECT_ID, stops).orElseThrow().shown())
                .isEmpty();
    }

    @Test
    void thePreviewTellsWhatThenHappens() {
        String rules = "{\"cuts\":" + cuts("13.5", "12", "10", "5") + "}";

        JsonNode told = preview(rules);

        assertThat(told.path("outcomes").asInt()).isEqualTo(1);
        assertThat(told.at("/counts/type").asInt()).isEqualTo(1);
        assertThat(told.at("/changes/0/from")).isEqualTo(score());
        decide(0, rules);
        assertThat(told.at("/changes/0/to")).isEqualTo(score());
        assertThat(preview(rules).path("changes")).isEmpty();
    }

    @Test
    void thePreviewOfALowerMinimumTellsNoNumberThatIsHiddenYet() {
        decide(0, "{\"minimumGroup\":11}");

        JsonNode told = preview("{\"minimumGroup\":10}");

        assertThat(told.at("/counts/shown").asInt()).isEqualTo(1);
        assertThat(told.at("/changes/0/to").isNull()).isTrue();
        assertThat(told.toString()).doesNotContain("14.0");
    }

    @Test
    void thePreviewLeavesOutWhatTheCallerMayNotSee() {
        site.hiddenFromDana.add("FT-2");
        site.as("dana");

        JsonNode told = preview("{\"minimumGroup\":11}");

        assertThat(told.path("outcomes").asInt()).isZero();
        assertThat(told.path("changes")).isEmpty();
    }

    @Test
    void aProjectInheritsFromTheSiteUntilItDecidesAndAgainAfterAReset() {
        decideForSite(0, "{\"minimumGroup\":11,\"method\":\"mean-paired\"}");
        assertThat(score().path("minimum").asInt()).isEqualTo(11);

        decide(0, "{\"minimumGroup\":10}");
        assertThat(score().path("method").asText()).isEqualTo("mean-paired");

        JsonNode answer = OpenApi.checked("Settings", settings.reset("FT", "1", "Back to the usual"));
        assertThat(score().path("suppressed").asBoolean()).isTrue();
        assertThat(answer.path("version").asInt()).isEqualTo(2);
        assertThat(answer.path("versions").findValuesAsText("reason"))
                .containsExactly("Back to the usual", "Because we learned more");
    }

    @Test
    void whatWasDecidedOnAnOldVersionIsRefused() {
        decide(0, "{\"minimumGroup\":6}");

        assertRefused(() -> decide(0, "{\"minimumGroup\":7}"), Refusal.Reason.BUSY);
        assertThat(site.rules.of(StudySite.PROJECT_ID).scoring().minimumGroup()).isEqualTo(6);
    }

    @Test
    void everyDecisionNeedsAReasonAndStandsInTheTrail() {
        assertRefused(
                () -> settings.decide("FT", "{\"version\":0,\"reason\":\" \",\"rules\":{}}"), Refusal.Reason.INVALID);

        decide(0, "{\"importers\":\"project-administrators\"}");

        assertThat(site.audit.of(StudySite.PROJECT_ID).get(0).details())
                .containsEntry("reason", "Because we learned more")
                .containsEntry("version", "1");
    }

    @Test
    void rulesThatMakeNoSenseAreRefusedByField() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decide(
                        0,
                        "{\"method\":\"top-two-box-aggregated\",\"minimumGroup\":2,\"importers\":\"all\",\"cuts\":"
                                + cuts("15", "16", "1e-1000000000", "11") + "}"))
                .extracting(refusal -> refusal.fields().keySet())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                .containsExactly(
                        "rules.method",
                        "rules.importers",
                        "rules.cuts.stronglyFrom",
                        "rules.cuts.underservedFrom",
                        "rules.cuts.servedImportanceFrom",
                        "rules.minimumGroup");
    }

    @Test
    void importingMayBeLeftToProjectAdministrators() {
        decide(0, "{\"importers\":\"project-administrators\"}");
        importAgain("Q2");
        when(site.global.hasPermission(eq(GlobalPermissionKey.ADMINISTER), any()))
                .thenReturn(false);
        when(site.permissions.hasPermission(eq(ProjectPermissions.ADMINISTER_PROJECTS), any(Project.class), any()))
                .thenReturn(false);

        assertRefused(() -> importAgain("Q3"), Refusal.Reason.NOT_PERMITTED);
    }

    @Test
    void onlyAdministratorsSeeAndChangeRules() {
        when(site.global.hasPermission(eq(GlobalPermissionKey.ADMINISTER), any()))
                .thenReturn(false);
        assertRefused(siteSettings::settings, Refusal.Reason.NOT_PERMITTED);
        assertRefused(() -> decideForSite(0, "{}"), Refusal.Reason.NOT_PERMITTED);
        when(site.permissions.hasPermission(eq(ProjectPermissions.ADMINISTER_PROJECTS), any(Project.class), any()))
                .thenReturn(false);

        assertRefused(() -> settings.settings("FT"), Refusal.Reason.NOT_PERMITTED);
        assertRefused(() -> preview("{}"), Refusal.Reason.NOT_PERMITTED);
        assertRefused(() -> decide(0, "{}"), Refusal.Reason.NOT_PERMITTED);
        assertRefused(() -> settings.reset("FT", "0", "No"), Refusal.Reason.NOT_PERMITTED);
        site.as(null);
        assertRefused(() -> settings.settings("FT"), Refusal.Reason.NOT_SIGNED_IN);
    }

    private JsonNode score() {
        return OpenApi.checked("OutcomeDetail", site.outcomesResource.outcome("FT-2", null))
                .path("score");
    }

    private JsonNode decide(int version, String rules) {
        return OpenApi.checked("Settings", settings.decide("FT", body(version, rules)));
    }

    private JsonNode decideForSite(int version, String rules) {
        return OpenApi.checked("Settings", siteSettings.decide(body(version, rules)));
    }

    private JsonNode preview(String rules) {
        return OpenApi.checked("RulesPreview", settings.preview("FT", "{\"rules\":" + rules + "}"));
    }

    private static String body(@Nullable Integer version, String rules) {
        return "{\"version\":" + version + ",\"reason\":\"Because we learned more\",\"rules\":" + rules + "}";
    }

    private static String cuts(String extremely, String strongly, String underserved, String served) {
        return "{\"extremelyAbove\":%s,\"stronglyFrom\":%s,\"underservedFrom\":%s,\"servedImportanceFrom\":%s}"
                .formatted(extremely, strongly, underserved, served);
    }

    private void importAgain(String wave) {
        site.studiesResource.importStudy(null, StudyImportTest.request(7, wave, false));
    }

    private static void assertRefused(Runnable request, Refusal.Reason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(request::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
