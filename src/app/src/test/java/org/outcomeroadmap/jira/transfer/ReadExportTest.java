package org.outcomeroadmap.jira.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.study.KeptStudy;
import org.outcomeroadmap.jira.study.KeptTotal;
import org.outcomeroadmap.jira.study.KeptVersion;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.WithheldRatings;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.survey.ColumnRole;
import org.outcomeroadmap.survey.MappedColumn;

/** A file that comes back is trusted in nothing, and each fault is named by its place. */
class ReadExportTest {

    private static final String DECISION =
            "{\"issue\":\"FT-2\",\"text\":\"Not this year\",\"by\":\"paula\",\"at\":\"2026-05-01T10:00:00Z\"}";
    private static final String DAY =
            "{\"date\":\"2026-05-02\",\"outcomes\":{\"total\":36,\"withEpic\":20,\"withOpenEpic\":9},"
                    + "\"underserved\":{\"total\":11,\"withOpenEpic\":4},\"epics\":{\"total\":14,\"withoutOutcome\":1,"
                    + "\"excused\":1,\"openOnlyServedOrOverserved\":0},\"byType\":{\"served\":3},\"unscored\":2,\"wave\":null}";

    private static final String HASH = "a".repeat(64);
    private static final String FILE = """
            {"export":{"format":"outcome-roadmap-project","version":1,"exportedAt":"2026-03-20T00:00:00Z",
             "outcomes":[{"key":"FT-2","steps":[],"targetedBy":[],
               "wordings":[{"version":1,"job":"Find stops","writtenAt":"2026-03-01T00:00:00Z","writtenBy":"rita"}]}],
             "studies":[{"issue":"FT-1","kind":"survey","target":"current-solutions","wave":"=1+1",
               "versions":[{"name":"=HYPERLINK(1)","fieldDate":"2026-03-15","importedAt":"2026-03-16T10:00:00.123Z",
                 "importedBy":"rita","filename":"a.csv","fileHash":"%s","method":"top-two-box-paired","respondents":20,
                 "mapping":{"layout":"wide","scale":{"min":1,"max":5},"columns":[]},"problems":[],"problemCount":0,
                 "dropped":[],"totals":[{"outcome":"FT-2","job":"Find stops","statementVersion":1,"notAsked":4,
                   "ratings":"tally 1 5 5.1=10 5.5=6","segments":[
                     {"dimension":"market","value":"US","ratings":"tally 1 5 5.1=10"},
                     {"dimension":"market","value":"DE","ratings":"withheld 1 5"}]}]}]}]}}
            """.formatted(HASH);

    private final TestSite site = new TestSite();

    ReadExportTest() {
        site.issue("FT-1", "11", site.project);
        site.outcome("FT-2");
    }

    @Test
    void aWholeFileIsRead() {
        ImportPlan plan = read(FILE, Map.of());

        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.outcomes()).hasSize(1);
        assertThat(plan.studies().keySet()).containsExactly("export.studies[0]");
        KeptTotal total = study(plan).current().totals().get(0);
        assertThat(total.outcomeId()).isEqualTo(1002);
        assertThat(total.interval()).isPresent();
        assertThat(total.segments().values()).contains(new WithheldRatings(Optional.of(RatingScale.ONE_TO_FIVE)));
    }

    @Test
    void whatIsRememberedOfASurveyComesWithTheOutcomesThatAreHere() {
        KeptMapping kept = read(withMapping("{\"column\":\"q1\",\"role\":\"importance\",\"outcome\":\"FT-2\"},"
                        + "{\"column\":\"q2\",\"role\":\"importance\",\"outcome\":\"FT-99\"}"))
                .mappings()
                .get(0);

        assertThat(kept.holderId()).isEqualTo(1001);
        assertThat(kept.format()).isEqualTo("qualtrics");
        assertThat(kept.mapping().mapping().columns())
                .containsExactly(MappedColumn.rating("q1", ColumnRole.IMPORTANCE, "1002"));
        assertThat(kept.mapping().questions()).containsOnlyKeys("q1");
    }

    @Test
    void aFaultInWhatIsRememberedIsNamedByItsPlace() {
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> read(withMapping("{\"column\":\"q1\",\"role\":\"colour\"}")));

        assertThat(refused.fields()).containsOnlyKeys("export.mappings[0].mapping.columns[0].role");
    }

    @Test
    void tasksOfAUsabilityTestAreRead() {
        KeptVersion version = study(read(withTasks("{\"task\":\"1\",\"text\":\"Find it\",\"outcome\":\"FT-2\","
                        + "\"results\":\"20;18.0.2;0.0.0.0.0.0.0;345=1\"},"
                        + "{\"task\":\"2\",\"outcome\":\"FT-99\"}")))
                .current();

        assertThat(version.tasks().get(0).outcomeId()).contains(1002L);
        assertThat(version.tasks().get(0).results().orElseThrow().success().successes())
                .isEqualTo(18);
        assertThat(version.tasks().get(1))
                .isEqualTo(new KeptTask("2", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"task\":\"1\",\"results\":\"21;18.0.2;0.0.0.0.0.0.0;\"}|export.studies[0].versions[0].tasks[0].results",
                "{\"task\":\"1\",\"results\":\"damaged\"}|export.studies[0].versions[0].tasks[0].results",
                "{\"results\":\"1;1.0.0;0.0.0.0.0.0.0;\"}|export.studies[0].versions[0].tasks[0].task",
                "null|export.studies[0].versions[0].tasks[0]",
                "{\"task\":\"1\"},{\"task\":\"1\"}|export.studies[0].versions[0].tasks[1].task",
            })
    void aFaultInATaskIsNamedByItsPlace(String task, String place) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> read(withTasks(task)));

        assertThat(refused.fields()).containsOnlyKeys(place);
    }

    private static String withTasks(String tasks) {
        return FILE.replace("\"dropped\":[],", "\"dropped\":[],\"tasks\":[" + tasks + "],");
    }

    private ImportPlan read(String file) {
        return read(file, Map.of());
    }

    private static String withMapping(String columns) {
        return FILE.replace(
                "\"studies\":[{",
                "\"mappings\":[{\"issue\":\"FT-1\",\"format\":\"qualtrics\",\"mapping\":{\"layout\":\"wide\",\"columns\":["
                        + columns
                        + "]},\"questions\":{\"q1\":\"Find\",\"q2\":\"Lose\"},\"rememberedBy\":\"rita\","
                        + "\"rememberedAt\":\"2026-03-16T10:00:00Z\"}],\"studies\":[{");
    }

    @Test
    void decisionsComeToTheirIssuesAndDaysAsTheyAre() {
        ImportPlan plan = read(withCoverage(DECISION, DAY));

        assertThat(plan.decisions())
                .containsExactly(Map.entry(
                        1002L, new Decision("Not this year", "paula", Instant.parse("2026-05-01T10:00:00Z"))));
        assertThat(plan.history()).hasSize(1);
        assertThat(plan.history().get(0).on()).isEqualTo("2026-05-02");
        assertThat(plan.history().get(0).epics().excused()).isEqualTo(1);
    }

    @Test
    void aDecisionAboutAnIssueThatIsNotHereIsUnmatched() {
        assertThat(read(withCoverage(DECISION.replace("FT-2", "FT-99"), DAY)).unmatched())
                .containsExactly(new ImportJson.Unmatched("FT-99", "export.decisions[0].issue"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "text":"Not this year"    | "text":" "                 | export.decisions[0].text
            "at":"2026-05-01T10       | "at":"May                  | export.decisions[0].at
            "by":"paula"              | "by":null                  | export.decisions[0].by
            {"issue"                  | null,{"issue"              | export.decisions[0]
            "date":"2026-05-02"       | "date":"soon"              | export.history[0]
            "total":36                | "total":-1                 | export.history[0].outcomes
            "served":3                | "saved":3                  | export.history[0]
            "served":3                | "served":-3                | export.history[0]
            "unscored":2              | "unscored":-2              | export.history[0]
            "underserved":            | "underservedOnes":         | export.history[0]
            {"date"                   | null,{"date"               | export.history[0]
            """)
    void aFaultInDecisionsOrDaysIsNamedByItsPlace(String good, String bad, String place) {
        String file = withCoverage(DECISION, DAY);
        assertThat(file).contains(good);

        assertThat(refused(file.replace(good, bad)).fields()).containsKey(place);
    }

    @Test
    void noIssueIsDecidedAboutTwiceAndNoDayComesTwice() {
        assertThat(refused(withCoverage(DECISION + "," + DECISION, DAY + "," + DAY))
                        .fields())
                .containsKey("export.decisions[1].issue");
        assertThat(refused(withCoverage(DECISION, DAY + "," + DAY)).fields()).containsKey("export.history[1].date");
    }

    private static String withCoverage(String decisions, String days) {
        return FILE.replace(
                "\"studies\":[{", "\"decisions\":[" + decisions + "],\"history\":[" + days + "],\"studies\":[{");
    }

    @Test
    void textThatASpreadsheetWouldRunStaysText() {
        assertThat(study(read(FILE, Map.of())).current().name()).isEqualTo("=HYPERLINK(1)");
    }

    @Test
    void keysAndProjectsMayBeOthersHere() {
        Project other = site.project(2, "NEW");
        site.enable(other);
        site.issue("NEW-1", "11", other);
        site.issue("NEW-9", "10", other);
        KeyMatching matching =
                new KeyMatching(Map.of("FT", "NEW", "FT-2", "NEW-9"), other, site.visibility.ofCaller(), outcomes());

        ImportPlan plan = new ReadExport(matching, users()).plan(export(FILE));

        assertThat(plan.holders()).containsExactly(2001L);
        assertThat(plan.outcomes().keySet()).extracting(Outcome::key).containsExactly("NEW-9");
    }

    @Test
    void whatIsMissingHiddenOrOfAnotherKindIsUnmatchedInTheSameWords() {
        site.hide(site.outcome("FT-3"));
        site.epic("FT-4");
        for (String key : List.of("FT-3", "FT-4", "FT-99")) {
            ImportPlan plan = read(FILE.replace("FT-2", key), Map.of());

            assertThat(plan.unmatched()).containsExactly(new ImportJson.Unmatched(key, "export.outcomes[0].key"));
            assertThat(study(plan).current().totals()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format":"outcome-roadmap-project" | "format":"x"                  | export.format
            "version":1,"exportedAt"           | "version":2,"exportedAt"      | export.version
            5.1=10 5.5=6"                      | 5.1=10 5.5=16"                | export.studies[0].versions[0].totals[0].ratings
            5.1=10 5.5=6"                      | 5.9=1"                        | export.studies[0].versions[0].totals[0].ratings
            5.1=10 5.5=6"                      | 5.1=999999999999999999 5.1=999999999999999999 5.2=9" | export.studies[0].versions[0].totals[0].ratings
            tally 1 5 5.1=10 5.5=6             | shares 10 1e999999999 1       | export.studies[0].versions[0].totals[0].ratings
            tally 1 5 5.1=10 5.5=6             | shares 10 50 50               | export.studies[0].versions[0].totals[0].ratings
            "tally 1 5 5.1=10"                 | "tally 1 5 5.1=11"            | export.studies[0].versions[0].totals[0].segments[0].ratings
            "tally 1 5 5.1=10"                 | "tally 1 7 5.1=10"            | export.studies[0].versions[0].totals[0].segments[0].ratings
            "withheld 1 5"                     | "tally 1 5 5.1=1"             | export.studies[0].versions[0].totals[0].segments[1].ratings
            "value":"DE"                       | "value":"US"                  | export.studies[0].versions[0].totals[0].segments[1].ratings
            "notAsked":4                       | "notAsked":-1                 | export.studies[0].versions[0].totals[0].notAsked
            "fieldDate":"2026-03-15"           | "fieldDate":"soon"            | export.studies[0].versions[0].fieldDate
            "importedAt":"2026-03-16           | "importedAt":"+99999999-03-16 | export.studies[0].versions[0].importedAt
            "filename":"a.csv"                 | "filename":" "                | export.studies[0].versions[0].filename
            "fileHash":"a                      | "fileHash":"../               | export.studies[0].versions[0].fileHash
            "kind":"survey"                    | "kind":"guess"                | export.studies[0].kind
            "layout":"wide"                    | "layout":"odd"                | export.studies[0].versions[0].mapping.layout
            "wordings":[{"version":1           | "wordings":[{"version":7      | export.outcomes[0].wordings[0].version
            """)
    void aFaultIsNamedByItsPlace(String good, String bad, String place) {
        assertThat(FILE).contains(good);

        Refusal refusal = refused(FILE.replace(good, bad));

        assertThat(refusal.fields().keySet()).contains(place);
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.INVALID);
    }

    @Test
    void fieldsThatAreUnknownAndValuesThatAreMissingAreRefused() {
        assertThat(refused(FILE.replace("\"filename\"", "\"fileNames\""))
                        .fields()
                        .keySet())
                .containsExactly("export.studies[0].versions[0].fileNames");
        assertThat(refused(FILE.replace("\"studies\":[{", "\"studies\":[null,{"))
                        .fields()
                        .keySet())
                .contains("export.studies[0]");
        assertThat(refused("{\"dryRun\":true}").fields().keySet()).containsExactly("export");
        assertThat(refused("{\"export\":" + "[".repeat(100_000)).fields().keySet())
                .containsExactly("export");
    }

    private static KeptStudy study(ImportPlan plan) {
        return plan.studies().values().iterator().next();
    }

    private Refusal refused(String json) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, () -> read(json, Map.of())));
    }

    private ImportPlan read(String json, Map<String, String> keys) {
        KeyMatching matching = new KeyMatching(keys, site.project, site.visibility.ofCaller(), outcomes());
        return new ReadExport(matching, users()).plan(export(json));
    }

    private static @Nullable ExportJson export(String json) {
        return Json.read(json, ImportJson.Request.class).export();
    }

    private static UserNames users() {
        return new UserNames(new Accounts(mock(UserManager.class)));
    }

    private static Outcomes outcomes() {
        Outcomes outcomes = mock(Outcomes.class);
        when(outcomes.of(any())).thenAnswer(call -> {
            Issue issue = call.getArgument(0);
            return issue.getIssueTypeId().equals("10")
                    ? Optional.of(new Outcome(
                            issue.getId(),
                            issue.getProjectId(),
                            issue.getKey(),
                            "Find stops",
                            new OutcomeStatement(new Job("Find stops"), Optional.empty(), 1),
                            List.of(),
                            Optional.empty()))
                    : Optional.empty();
        });
        return outcomes;
    }
}
