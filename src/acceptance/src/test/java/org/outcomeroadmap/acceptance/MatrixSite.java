package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outcomeroadmap.acceptance.MatrixTarget.State;

/**
 * What the permission matrix asks about: the same set of issues once in each state, linked across states in both
 * directions, each state's issues marked by a word of its own.
 */
final class MatrixSite {

    private static final Map<State, String> ANIMALS = Map.of(
            State.OPEN, "Aardvark",
            State.HIDDEN, "Beluga",
            State.ELSEWHERE, "Caracal",
            State.ARCHIVED, "Dugong",
            State.DELETED, "Echidna",
            State.MISSING, "Fossa");
    private static final List<String> ISSUES = List.of("story", "epic", "idle", "outcome", "lonely", "study");

    private final Client admin;
    private final TestProject project;
    private final TestProject elsewhere;
    private final TestProject spare;
    private final Map<State, MatrixTarget> targets = new EnumMap<>(State.class);
    private final MatrixJourneys journeys;

    /** @param administrator a user who administers the open project besides the Jira administrator */
    MatrixSite(Client admin, Optional<String> administrator) {
        this.admin = admin;
        this.project = TestProject.create(admin);
        this.elsewhere = TestProject.create(admin);
        this.spare = TestProject.create(admin);
        this.journeys = new MatrixJourneys(admin, project.fieldId("Journey step"));
        for (State state : List.of(State.OPEN, State.HIDDEN, State.ARCHIVED, State.DELETED)) {
            targets.put(state, made(state, project));
        }
        targets.put(State.ELSEWHERE, made(State.ELSEWHERE, elsewhere));
        targets.put(State.MISSING, missing());
        targets.values().forEach(this::addWhatIsOpen);
        targets.values().forEach(this::nameInAnOpenFile);
        rateAcross();
        linkAcross();
        journeys.make(project.key(), targets.values(), State.ELSEWHERE, elsewhere.key());
        becomeUnseen();
        administrator.ifPresent(user -> List.of(project, spare).forEach(one -> addAdministrator(one, user)));
    }

    MatrixTarget target(State state) {
        return Objects.requireNonNull(targets.get(state), state.name());
    }

    String projectKey() {
        return project.key();
    }

    /** Makes the links and studies that an earlier request may have removed. */
    void restore(MatrixRow row, State state) {
        MatrixTarget target = target(state);
        boolean exists = state == State.OPEN || state == State.HIDDEN || state == State.ELSEWHERE;
        if (!row.method().equals("DELETE") || !exists) {
            return;
        }
        if (row.path().startsWith("/epics/") && row.path().contains("/outcomes/")) {
            project.link(target.fill(row.path()).split("/", -1)[2], target.get("outcome"));
        } else if (row.path().contains("{spareNote}")) {
            target.put("spareNote", journeys.note(target.get("step"), List.of()));
        } else if (row.path().contains("{spareStudyId}")) {
            target.put("spareStudyId", imported(target, "spare"));
        } else if (row.path().contains("{spareProject}")) {
            admin.post("/rest/outcomes/1.0/projects/" + target.get("spareProject") + "/setup", "{}")
                    .expect(200);
        }
    }

    private MatrixTarget made(State state, TestProject home) {
        String word = word(state);
        Map<String, String> values = new HashMap<>();
        values.put("word", word);
        values.put("project", home.key());
        values.put("spareProject", state == State.ELSEWHERE ? home.key() : spare.key());
        values.put("outcome", home.outcome("Find " + word, "quickly, " + word));
        values.put("lonely", home.outcome("Lose " + word, "rarely, " + word));
        values.put("epic", home.epic("Epic " + word));
        values.put("idle", home.epic("Idle " + word));
        values.put("story", home.story("Story " + word, values.get("epic")));
        values.put("study", home.study("Study " + word));
        home.link(values.get("epic"), values.get("outcome"));
        MatrixTarget target = new MatrixTarget(state, values, home::fieldId);
        String columns = "imp_%1$s,sat_%1$s,imp_%2$s,sat_%2$s".formatted(values.get("outcome"), values.get("lonely"));
        attach(target, "file", "survey-" + word + ".csv", columns, "5,1,5,1");
        target.put("studyId", imported(target, "S"));
        target.put("mixedStudyId", target.get("studyId"));
        target.put("spareStudyId", imported(target, "spare"));
        return target;
    }

    private MatrixTarget missing() {
        Map<String, String> values = new HashMap<>();
        values.put("word", word(State.MISSING));
        values.put("project", "TQQQQQQQQ");
        values.put("spareProject", "TQQQQQQQQ");
        for (int i = 0; i < ISSUES.size(); i++) {
            values.put(ISSUES.get(i), project.key() + "-900" + i);
        }
        values.put("file", "99999999");
        values.put("studyId", "99999999");
        values.put("mixedStudyId", "99999999");
        values.put("spareStudyId", "99999999");
        return new MatrixTarget(State.MISSING, values, project::fieldId);
    }

    private void addWhatIsOpen(MatrixTarget target) {
        MatrixTarget open = target(State.OPEN);
        target.put("openProject", project.key());
        target.put("openEpic", open.get("epic"));
        target.put("openOutcome", open.get("outcome"));
    }

    /** On the study that everybody sees hangs a file with the target's key in it, under the same name for every target. */
    private void nameInAnOpenFile(MatrixTarget target) {
        MatrixTarget open = target(State.OPEN);
        String columns = "imp_%1$s,sat_%1$s".formatted(target.get("outcome"));
        target.put("naming", String.valueOf(admin.attach(open.get("study"), "naming.csv", file(columns, "5,1"))));
        target.put("plain", String.valueOf(admin.attach(open.get("study"), "plain.csv", file("a,b", "5,1"))));
    }

    /**
     * A study that everybody sees rates a hidden outcome, with a cell that can't be used. A hidden study rates an outcome
     * that everybody sees, and its file is gone.
     */
    private void rateAcross() {
        MatrixTarget open = target(State.OPEN);
        MatrixTarget hidden = target(State.HIDDEN);
        String both = "imp_%1$s,sat_%1$s,imp_%2$s,sat_%2$s".formatted(open.get("lonely"), hidden.get("lonely"));
        attach(open, "mixed", "mixed.csv", both, "5,1,9,1");
        open.put("mixedStudyId", imported(open, "mixed", "mixed"));
        attach(hidden, "mixed", "mixed-" + hidden.get("word") + ".csv", both, "5,1,5,1");
        hidden.put("mixedStudyId", imported(hidden, "mixed", "mixed"));
        admin.delete("/rest/api/2/attachment/" + hidden.get("mixed")).expect(204);
    }

    private void linkAcross() {
        MatrixTarget open = target(State.OPEN);
        targets.values().stream()
                .filter(target -> target.state() != State.OPEN && target.state() != State.MISSING)
                .forEach(target -> {
                    project.link(open.get("epic"), target.get("outcome"));
                    project.link(open.get("story"), target.get("outcome"));
                    project.link(target.get("epic"), open.get("outcome"));
                });
    }

    private void becomeUnseen() {
        ISSUES.forEach(issue -> project.restrict(target(State.HIDDEN).get(issue)));
        ISSUES.forEach(issue -> admin.delete(
                        "/rest/api/2/issue/" + target(State.DELETED).get(issue))
                .expect(204));
        ISSUES.forEach(issue -> admin.put(
                        "/rest/api/2/issue/" + target(State.ARCHIVED).get(issue) + "/archive", "")
                .expect(204));
        roles(elsewhere).forEach((role, url) -> {
            if (!role.equals("Administrators")) {
                empty(url);
            }
        });
    }

    private Map<String, String> roles(TestProject one) {
        Map<String, String> roles = new HashMap<>();
        admin.get("/rest/api/2/project/" + one.key() + "/role")
                .expect(200)
                .json()
                .properties()
                .forEach(role ->
                        roles.put(role.getKey(), role.getValue().asText().replaceFirst(".*(?=/rest/)", "")));
        return roles;
    }

    private void empty(String role) {
        for (JsonNode actor : admin.get(role).expect(200).at("/actors")) {
            admin.delete(role + "?user=" + actor.path("name").asText()).expect(204);
        }
    }

    private void addAdministrator(TestProject one, String user) {
        admin.post(Objects.requireNonNull(roles(one).get("Administrators")), "{\"user\":[\"" + user + "\"]}")
                .expect(200);
    }

    private void attach(MatrixTarget target, String name, String fileName, String columns, String ratings) {
        target.put(name, String.valueOf(admin.attach(target.get("study"), fileName, file(columns, ratings))));
    }

    private String imported(MatrixTarget target, String wave) {
        return imported(target, wave, "file");
    }

    private String imported(MatrixTarget target, String wave, String file) {
        String order = "{\"attachmentId\":{%s},\"name\":\"Study {word}\",\"wave\":\"%s\",\"fieldDate\":\"2026-03-15\"}";
        return admin.post("/rest/outcomes/1.0/studies", target.fill(order.formatted(file, wave)))
                .expect(200)
                .at("/id")
                .asText();
    }

    private String word(State state) {
        return ANIMALS.get(state) + project.key().toLowerCase(Locale.ROOT);
    }

    private static byte[] file(String columns, String ratings) {
        StringBuilder rows = new StringBuilder("respondent,").append(columns).append(",market,plan\n");
        for (int i = 0; i < 24; i++) {
            rows.append('r').append(i).append(',').append(ratings).append(i % 2 == 0 ? ",US" : ",DE");
            rows.append(i % 4 < 2 ? ",paid\n" : ",free\n");
        }
        return rows.toString().getBytes(UTF_8);
    }
}
