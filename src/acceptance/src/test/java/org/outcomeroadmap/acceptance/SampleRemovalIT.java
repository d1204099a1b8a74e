package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** README's promise that one command takes the sample away: the site is as it was, to the row. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "looks at the workbench's tables")
class SampleRemovalIT {

    private static final String APP = "/rest/outcomes/1.0";

    private final Path data = Workbench.freshFolder();

    @Test
    void nothingIsLeftOfTheSampleAndOtherProjectsAreAsTheyWere() throws Exception {
        Workbench site = Workbench.start(data, "none");
        String other;
        try {
            other = otherProject(site);
            awaitFirstSnapshot(Site.client(site, "admin"));
        } finally {
            site.stop();
        }
        Map<String, Integer> before = rows();

        site = Workbench.start(data, "familytrip");
        try {
            Client admin = Site.client(site, "admin");
            admin.get("/rest/api/2/issue/FT-1").expect(200);
            assertThat(removed(site)).contains("The sample is removed");

            admin.get("/rest/api/2/project/FT").expect(404);
            admin.get("/rest/api/2/issue/FT-1").expect(404);
            admin.get(APP + "/studies?project=FT").expect(404);
            assertThat(admin.get("/rest/api/2/search?jql=").at("/total").asInt())
                    .as("the issues of the other project")
                    .isEqualTo(2);
            assertThat(admin.get(APP + "/choices").expect(200).text())
                    .doesNotContain("Family trip")
                    .doesNotContain("Co-pilot");
            assertThat(admin.get(APP + "/outcomes/OTHER-1").expect(200).text()).isEqualTo(other);
            assertThat(removed(site)).contains("There is no sample");
        } finally {
            site.stop();
        }
        assertThat(rows()).isEqualTo(before);
        try (Stream<Path> files = Files.walk(data.resolve("attachments"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    private static String otherProject(Workbench site) {
        Client admin = Site.client(site, "admin");
        admin.post("/rest/api/2/project", """
                        {"key":"OTHER","name":"Other","lead":"paula","projectTypeKey":"software"}""").expect(201);
        admin.post(APP + "/projects/OTHER/setup", "{}").expect(200);
        issue(admin, "Customer Success Outcome");
        issue(admin, "Study");
        long file = admin.attach(
                "OTHER-2",
                "survey.csv",
                new Survey(List.of("OTHER-1")).times(9, "5,1", "US").bytes());
        admin.post(APP + "/studies", Survey.request(file, "2026-Q1", "2026-03-15", false))
                .expect(200);
        return admin.get(APP + "/outcomes/OTHER-1").expect(200).text();
    }

    /** From here on no day comes to the other project. */
    private static void awaitFirstSnapshot(Client admin) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(130);
        while (admin.get(APP + "/coverage/history?project=OTHER")
                .expect(200)
                .at("/points")
                .isEmpty()) {
            assertThat(Instant.now()).as("a snapshot within a minute").isBefore(end);
            Thread.sleep(500);
        }
    }

    private static void issue(Client author, String type) {
        author.post("/rest/api/2/issue", """
                        {"fields":{"project":{"key":"OTHER"},"issuetype":{"name":"%1$s"},"summary":"%1$s"}}""".formatted(type)).expect(201);
    }

    /** What the command of README says. */
    private static String removed(Workbench site) throws IOException, InterruptedException {
        Path command = Path.of(System.getProperty("repository.root", "../.."), "workbench")
                .toAbsolutePath()
                .normalize();
        Process process = new ProcessBuilder(
                        command.toString(),
                        "--no-build",
                        "--remove-sample",
                        site.base().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /**
     * How many rows each table of the stopped site has, the app's and the workbench's own. Of a row that the workbench
     * removed only its number stays, for nodes that have not heard of it; the next numbers are never taken back.
     */
    private Map<String, Integer> rows() throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        String url = "jdbc:h2:" + data.resolve("database").resolve("jira").toAbsolutePath();
        try (Connection database = DriverManager.getConnection(url, "sa", "")) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = database.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            tables.remove("JIRA_NEXT");
            for (String table : tables) {
                String kept = table.equals("JIRA_ROW") ? " WHERE BODY IS NOT NULL" : "";
                try (ResultSet count =
                        database.createStatement().executeQuery("SELECT COUNT(*) FROM " + table + kept)) {
                    count.next();
                    rows.put(table, count.getInt(1));
                }
            }
        }
        assertThat(rows).containsKeys("AO_42C9A5_STUDY", "AO_42C9A5_AUDIT_ENTRY");
        return rows;
    }
}
