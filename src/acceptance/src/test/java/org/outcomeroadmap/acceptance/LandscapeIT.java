package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers behind landscape, journey map and outcome board, over REST. */
class LandscapeIT {

    private static final String REST = "/rest/outcomes/1.0";

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String gap = project.outcome("Compare stays", "with more confidence");
    private final String worked = project.outcome("Find a stay", "with ease");
    private final String hidden = project.outcome("Cancel a stay", "without shame");
    private final String unrated = project.outcome("Sleep well", "anywhere");
    private final String epic = project.epic("Stays on the map");
    private final long file;

    LandscapeIT() {
        project.link(epic, worked);
        importing("2026-Q1", "2026-03-15", "5,5,5,5,5,5", "5,5,5,5,5,5");
        file = importing("2026-Q3", "2026-09-15", "5,1,5,4,5,1", "2,4,4,2,5,1");
        project.restrict(hidden);
    }

    private long importing(String wave, String date, String american, String german) {
        long attachment = rita.attach(
                project.study("Survey " + wave),
                "survey.csv",
                new Survey(List.of(gap, worked, hidden))
                        .times(30, american, "US")
                        .times(4, "1,5,4,4,5,1", "US")
                        .times(20, german, "DE")
                        .times(20, "1,5,2,2,2,2", "DE")
                        .times(5, "5,5,5,5,5,5", "DE")
                        .times(2, american, "JP")
                        .times(3, american, "FR")
                        .bytes());
        rita.post(REST + "/studies", Survey.request(attachment, wave, date, false))
                .expect(200);
        return attachment;
    }

    @ParameterizedTest
    @ValueSource(strings = {"paula", "dana", "lena"})
    void itsNumbersAreThoseOfTheListOfThePanelAndOfSearch(String user) {
        Client viewer = Site.shared().as(user);
        for (String more : List.of("", "&segment=market:DE", "&segment=market:US")) {
            JsonNode landscape = landscape(viewer, "", more);
            JsonNode list = viewer.get(REST + "/outcomes?project=" + project.key() + more)
                    .expect(200)
                    .json();
            assertThat(landscape.path("outcomes")).hasSize(list.path("total").asInt());
            for (int i = 0; i < list.path("outcomes").size(); i++) {
                JsonNode listed = list.path("outcomes").get(i);
                JsonNode shown = landscape.path("outcomes").get(i);
                assertThat(shown.path("key")).as(more).isEqualTo(listed.path("key"));
                assertThat(shown.path("score")).as(more).isEqualTo(listed.path("score"));
                assertThat(shown.path("openEpics")).isEqualTo(listed.path("openEpics"));
            }
        }
        JsonNode all = landscape(viewer, "", "");
        assertThat(all.toString().contains(hidden)).isEqualTo(!user.equals("dana"));
        assertThat(all.at("/epics/0/key").asText()).isEqualTo(epic);
        assertThat(all.at("/waves").findValuesAsText("wave")).containsExactly("2026-Q3", "2026-Q1");
        for (JsonNode outcome : all.path("outcomes")) {
            JsonNode detail = viewer.get(
                            REST + "/outcomes/" + outcome.path("key").asText())
                    .expect(200)
                    .json();
            assertThat(outcome.path("score")).isEqualTo(detail.path("score"));
        }
        long strong = viewer.get("/rest/api/2/search?maxResults=0&jql="
                        + Client.encoded("project = " + project.key() + " AND \"Opportunity score\" >= 12"))
                .expect(200)
                .at("/total")
                .asLong();
        assertThat(all.path("outcomes"))
                .filteredOn(outcome -> outcome.at("/score/opportunity").asDouble() >= 12)
                .hasSize((int) strong);
    }

    @Test
    void aWaveHasItsOwnScoresAndASmallGroupHasNone() {
        Client paula = Site.shared().as("paula");
        JsonNode spring = landscape(paula, "", "&wave=2026-Q1");
        assertThat(spring.at("/outcomes/0/score/study/wave").asText()).isEqualTo("2026-Q1");
        assertThat(spring.findValuesAsText("opportunity")).doesNotContain("20.0");

        JsonNode few = landscape(paula, "", "&segment=market:JP");
        assertThat(few.path("dimensions").toString()).contains("US", "DE").doesNotContain("JP");
        assertThat(few.path("outcomes"))
                .allSatisfy(outcome -> assertThat(outcome.path("score").isNull()
                                || outcome.at("/score/suppressed").asBoolean())
                        .isTrue());
    }

    @Test
    void groupsAreComparedAndThoseTooSmallTakeNoPart() {
        JsonNode compared = landscape(Site.shared().as("lena"), "/segments", "&dimension=market");

        assertThat(compared.path("values").findValuesAsText("value")).containsExactly("DE", "US");
        assertThat(compared.path("outcomes"))
                .filteredOn(outcome -> outcome.path("key").asText().equals(gap))
                .allSatisfy(outcome -> {
                    assertThat(outcome.path("differs").asBoolean()).isTrue();
                    assertThat(outcome.path("uniqueTo").toString()).isEqualTo("[\"US\"]");
                });
        assertThat(keys(compared.path("outcomes"))).contains(gap, worked, hidden, unrated);
        for (JsonNode outcome : compared.path("outcomes")) {
            assertThat(outcome.path("scores")).hasSameSizeAs(compared.path("values"));
            if (outcome.path("q").isNumber()) {
                assertThat(outcome.path("q").asDouble())
                        .isGreaterThanOrEqualTo(outcome.path("p").asDouble());
                assertThat(outcome.path("differs").asBoolean())
                        .isEqualTo(outcome.path("q").asDouble() <= 0.05);
            }
        }
        assertThat(landscape(Site.shared().as("dana"), "/segments", "&dimension=market")
                        .toString())
                .doesNotContain(hidden);
    }

    @Test
    void ranksHaveIntervalsForEachViewerUntilTheFileIsGone() {
        JsonNode all = landscape(Site.shared().as("paula"), "/ranks", "");
        assertThat(keys(all.path("ranks"))).containsExactlyInAnyOrder(gap, worked, hidden);
        assertThat(keys(all.path("withoutRank"))).containsExactly(unrated);
        assertThat(all.at("/withoutRank/0/reason").asText()).isEqualTo("Nobody rated it.");
        for (JsonNode rank : all.path("ranks")) {
            assertThat(rank.path("rank").asInt())
                    .isBetween(rank.path("low").asInt(), rank.path("high").asInt());
            assertThat(rank.path("high").asInt()).isLessThanOrEqualTo(3);
        }
        assertThat(landscape(Site.shared().as("paula"), "/ranks", "")).isEqualTo(all);

        JsonNode seen = landscape(Site.shared().as("dana"), "/ranks", "");
        assertThat(keys(seen.path("ranks"))).containsExactlyInAnyOrder(gap, worked);
        assertThat(seen.path("ranks"))
                .allSatisfy(rank -> assertThat(rank.path("high").asInt()).isLessThanOrEqualTo(2));

        rita.delete("/rest/api/2/attachment/" + file).expect(204);
        JsonNode gone = landscape(Site.shared().as("paula"), "/ranks", "");
        assertThat(gone.path("ranks")).isEmpty();
        assertThat(gone.at("/withoutRank/0/reason").asText())
                .contains("2026-Q3")
                .contains("no longer attached");
    }

    private JsonNode landscape(Client viewer, String part, String more) {
        return viewer.get(REST + "/landscape" + part + "?project=" + project.key() + more)
                .expect(200)
                .json();
    }

    private static List<String> keys(JsonNode rows) {
        List<String> keys = new ArrayList<>();
        rows.forEach(row -> keys.add(row.path("key").asText()));
        return keys;
    }
}
