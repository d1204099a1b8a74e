package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Requests that another site could make a signed-in browser send change nothing, and answers say how to be treated. */
class WebSafetyIT {

    private static final String REST = "/rest/outcomes/1.0";
    private static final Optional<String> NO_BODY = Optional.empty();

    private final URI base = Site.shared().base();
    private final Client admin = Site.shared().as("admin");
    private final Visitor browser = Visitor.signedIn(base, "admin");
    private final TestProject project = TestProject.create(admin);
    private final String outcome = project.outcome("Pack the bags", "completely");
    private final String other = project.outcome("Find the hotel", "at once");
    private final String epic = project.epic("Packing");
    private final String studyIssue = project.study("Packing survey");
    private final String study;
    private final long attachment;

    /** A request as the OpenAPI document lists it, filled so that it would work. */
    private record Operation(String method, String path, Optional<String> body) {}

    WebSafetyIT() {
        project.link(epic, outcome);
        attachment = admin.attach(
                studyIssue,
                "packing.csv",
                new Survey(List.of(outcome)).times(9, "5,1", "US").bytes());
        study = admin.post(REST + "/studies", Survey.request(attachment, "W1", "2026-03-15", false))
                .expect(200)
                .at("/id")
                .asText();
    }

    @Test
    void noChangeIsTakenFromAFormOfAnotherSite() {
        List<Operation> changes =
                operations().stream().filter(one -> !one.method().equals("GET")).toList();
        String before = state();

        assertThat(changes).hasSizeGreaterThan(4);
        for (Operation change : changes) {
            for (Map<String, String> headers : forged()) {
                assertThat(browser.send(change.method(), change.path(), headers, change.body())
                                .status())
                        .as("%s %s with %s", change.method(), change.path(), headers)
                        .isIn(403, 415);
            }
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void readingChangesNothing() {
        String before = state();

        for (Operation read : operations()) {
            for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                browser.send(
                        method,
                        read.path() + (read.path().contains("?") ? "&" : "?") + "_method=DELETE",
                        Map.of("X-HTTP-Method-Override", "DELETE", "X-Atlassian-Token", "no-check"),
                        NO_BODY);
            }
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void pagesTakeNoChangesAndStandInNoFrameOfAnotherSite() {
        for (String page : List.of(
                "settings/" + project.key(),
                "setup/" + project.key(),
                "studies/" + project.key(),
                "coverage/" + project.key(),
                "journey/" + project.key(),
                "admin")) {
            Visitor.Seen seen = browser.send("GET", "/plugins/servlet/outcomes/" + page, NO_BODY);

            assertThat(seen.status()).as(page).isEqualTo(200);
            assertThat(header(seen, "x-frame-options")).isEqualTo("SAMEORIGIN");
            assertThat(header(seen, "content-security-policy")).contains("frame-ancestors 'self'", "object-src 'none'");
            assertThat(header(seen, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(seen, "cache-control")).contains("no-store");
            for (String method : List.of("POST", "PUT", "DELETE")) {
                assertThat(browser.send(method, "/plugins/servlet/outcomes/" + page, Optional.of("{}"))
                                .status())
                        .as("%s %s", method, page)
                        .isEqualTo(405);
            }
        }
    }

    @Test
    void noAnswerIsGuessedAtOrKept() {
        for (Operation read : operations()) {
            if (read.method().equals("GET")) {
                Visitor.Seen seen = browser.send("GET", read.path(), NO_BODY);
                assertThat(header(seen, "x-content-type-options"))
                        .as(read.path())
                        .isEqualTo("nosniff");
                assertThat(header(seen, "content-type"))
                        .startsWith(read.path().endsWith(".csv") ? "text/csv" : "application/json");
                if (!read.path().endsWith("/openapi.json")) {
                    assertThat(header(seen, "cache-control")).as(read.path()).contains("no-store");
                }
            }
        }
    }

    /** What a page of another site can have a browser send without being asked first. */
    private static List<Map<String, String>> forged() {
        String elsewhere = "https://elsewhere.example";
        List<Map<String, String>> forged = new ArrayList<>();
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json")) {
            forged.add(Map.of("Origin", elsewhere, "Content-Type", type));
            forged.add(Map.of("Referer", elsewhere + "/page", "Content-Type", type));
        }
        forged.add(Map.of("Content-Type", "text/plain"));
        forged.add(Map.of("Content-Type", "application/x-www-form-urlencoded"));
        return forged;
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        admin.get(REST + "/openapi.json")
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        operations.add(operation(method.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        return operations;
    }

    private Operation operation(String method, String template) {
        String path = template.replaceAll("\\{projectKey}|(?<=projects?/)\\{key}", project.key())
                .replaceAll("\\{(outcomeKey|key)}", outcome)
                .replace("{issueKey}", epic)
                .replace("{id}", study);
        String query = path.equals("/outcomes") || path.equals("/studies")
                ? "?project=" + project.key()
                : path.equals("/studies/attachments") ? "?issue=" + studyIssue : "";
        boolean hasBody = method.equals("POST") || method.equals("PUT");
        return new Operation(method, REST + path + query, hasBody ? Optional.of(body(path)) : NO_BODY);
    }

    private String body(String path) {
        if (path.equals("/studies")) {
            return Survey.request(attachment, "W2", "2026-06-15", false);
        }
        return path.startsWith("/epics/") ? "{\"outcome\":\"" + other + "\"}" : "{}";
    }

    /** What the app holds of the project, as its administrator sees it. */
    private String state() {
        return String.join(
                "\n",
                admin.get(REST + "/studies?project=" + project.key()).text(),
                admin.get(REST + "/outcomes?project=" + project.key()).text(),
                admin.get(REST + "/epics/" + epic + "/outcomes").text(),
                admin.get(REST + "/projects/" + project.key() + "/setup").text(),
                changesInTheTrail(),
                updates());
    }

    /** That somebody took an export is kept in the trail, though it changes nothing. */
    private String changesInTheTrail() {
        JsonNode entries =
                admin.get(REST + "/projects/" + project.key() + "/audit").json().path("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> !entry.path("action").asText().equals("exported"))
                .toList()
                .toString();
    }

    private String updates() {
        JsonNode issues =
                admin.search("project = " + project.key() + " ORDER BY key").at("/issues");
        return StreamSupport.stream(issues.spliterator(), false)
                .map(issue -> issue.path("key").asText() + issue.at("/fields/updated"))
                .toList()
                .toString();
    }

    private static String header(Visitor.Seen seen, String name) {
        return String.join(", ", seen.headers().getOrDefault(name, List.of()));
    }
}
