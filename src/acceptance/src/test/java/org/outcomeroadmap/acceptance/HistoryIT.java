package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A project's coverage over time: the first day comes by itself, earlier days by an import, and none is counted again. */
@Tag("every-database")
class HistoryIT {

    private static final String APP = "/rest/outcomes/1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(130);

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);

    @Test
    void theFirstDayComesByItselfAndCountsWhatEverybodyWhoBrowsesTheProjectMaySee() {
        String hidden = project.outcome("Find a doctor", "quickly");
        project.restrict(hidden);
        String covered = project.outcome("Choose food stops", "with more confidence");
        project.link(project.epic("Diet filters"), covered);
        project.link(project.epic("Doctors nearby"), hidden);
        String excused = project.epic("Move to the new servers");
        admin.put(APP + "/epics/" + excused + "/excuse", "{\"reason\":\"Servers\"}")
                .expect(200);
        JsonNode first = firstDay();

        project.outcome("Cancel the trip", "without loss");

        assertThat(points(admin)).isEqualTo(points(Site.shared().as("dana"))).hasSize(1);
        assertThat(first.path("date").asText())
                .isIn(today().toString(), today().minusDays(1).toString());
        JsonNode seen = Site.shared()
                .as("dana")
                .get(APP + "/coverage?project=" + project.key())
                .expect(200)
                .json();
        assertThat(seen.at("/outcomes/total").asInt()).isEqualTo(2);
        // Whether the day was counted before, while or after the issues were made, it stays as it was.
        assertThat(first).isEqualTo(points(admin).path(0));
        assertThat(first.at("/outcomes/total").asInt()).isBetween(0, 1);
        assertThat(first.at("/epics/total").asInt()).isBetween(0, 3);
    }

    @Test
    void earlierDaysComeWithAnImportAndNoDayOfThisSiteChanges() {
        project.outcome("Choose food stops", "with more confidence");
        JsonNode first = firstDay();
        LocalDate day = LocalDate.parse(first.path("date").asText());

        imported("[" + day("2026-01-05", 3) + "," + day("2026-02-05", 5) + "," + day(day.toString(), 99) + "]")
                .expect(200);

        JsonNode points = points(admin);
        assertThat(points).hasSize(3);
        assertThat(points.path(0).path("date").asText()).isEqualTo("2026-01-05");
        assertThat(points.path(1).at("/outcomes/total").asInt()).isEqualTo(5);
        assertThat(points.path(1).path("wave").asText()).isEqualTo("2026-Q1");
        assertThat(points.path(2)).isEqualTo(first);
        assertThat(admin.get(path() + "&from=2026-01-06").expect(200).at("/points"))
                .hasSize(2);
        assertThat(admin.get(APP + "/exports/project/" + project.key())
                        .expect(200)
                        .at("/history"))
                .isEqualTo(points);
    }

    /** Another project's first day tells that the app has looked for days that are missing. */
    @Test
    void aProjectWithoutOutcomesAndEpicsLeavesItsDayToAnImport() {
        TestProject other = TestProject.create(admin);
        other.outcome("Choose food stops", "with more confidence");
        Instant end = Instant.now().plus(PATIENCE);
        String ofOther = APP + "/coverage/history?project=" + other.key();
        while (admin.get(ofOther).expect(200).at("/points").isEmpty()) {
            assertThat(Instant.now()).as("a snapshot within a minute").isBefore(end);
            pause();
        }
        assertThat(points(admin)).isEmpty();

        imported("[" + day(today().toString(), 99) + "]").expect(200);
        project.outcome("Find a doctor", "quickly");

        assertThat(points(admin).findValuesAsText("date")).containsExactly(today().toString());
        assertThat(points(admin).at("/0/outcomes/total").asInt()).isEqualTo(99);
    }

    @Test
    void anImportThatIsAtFaultIsNamedByItsPlaceAndChangesNothing() {
        assertThat(imported("[" + day("2099-01-05", 3) + "]").expect(400).text())
                .contains("export.history[0].date");
        assertThat(imported("[" + day("2026-01-05", -3) + "]").expect(400).text())
                .contains("export.history[0]");
        assertThat(points(admin).toString()).doesNotContain("2099").doesNotContain("2026-01-05");
    }

    @Test
    void wrongQuestionsAreRefused() {
        admin.get(APP + "/coverage/history").expect(400);
        admin.get(path() + "&from=yesterday").expect(400);
        admin.get(APP + "/coverage/history?project=NOWHERE").expect(404);
        admin.delete(APP + "/projects/" + project.key() + "/setup").expect(200);
        admin.get(path()).expect(400);
    }

    @Test
    void theHistoryGoesWithItsProject() {
        imported("[" + day("2026-01-05", 3) + "]").expect(200);
        admin.delete("/rest/api/2/project/" + project.key()).expect(204);
        admin.get(path()).expect(404);

        TestProject again = TestProject.create(admin, project.key());

        assertThat(points(admin).toString()).doesNotContain("2026-01-05");
        assertThat(again.key()).isEqualTo(project.key());
    }

    /** Waits for the day that the app counts by itself. */
    private JsonNode firstDay() {
        Instant end = Instant.now().plus(PATIENCE);
        while (points(admin).isEmpty()) {
            assertThat(Instant.now()).as("a snapshot within a minute").isBefore(end);
            pause();
        }
        return points(admin).path(0);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String path() {
        return APP + "/coverage/history?project=" + project.key();
    }

    private JsonNode points(Client client) {
        return client.get(path()).expect(200).at("/points");
    }

    private Answer imported(String history) {
        return admin.post(
                APP + "/imports/project/" + project.key(),
                "{\"export\":{\"format\":\"outcome-roadmap-project\",\"version\":1,\"history\":" + history + "}}");
    }

    private static String day(String date, int outcomes) {
        return """
                {"date":"%s","outcomes":{"total":%d,"withEpic":2,"withOpenEpic":1},"underserved":{"total":2,"withOpenEpic":1},
                 "epics":{"total":4,"withoutOutcome":1,"excused":1,"openOnlyServedOrOverserved":0},
                 "byType":{"underserved":2},"unscored":1,"wave":"2026-Q1"}""".formatted(date, outcomes);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
