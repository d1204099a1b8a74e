package org.outcomeroadmap.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps an app from being enabled is told, and what was installed outlives a restart. */
class InstallTest {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    @TempDir
    private Path folder;

    private String failureOf(NotesJar jar) throws Exception {
        try (TestJira jira = new TestJira(folder.resolve("site"), jar.write(folder.resolve("notes.jar")))) {
            assertThat(jira.app().enabled()).isFalse();
            assertThat(jira.get("/rest/notes/1.0/notes").statusCode()).isEqualTo(404);
            return jira.app().failure();
        }
    }

    @Test
    void tellsThePackageThatNobodyExports() throws Exception {
        assertThat(failureOf(new NotesJar().importing("com.atlassian.greenhopper.api")))
                .contains("com.atlassian.greenhopper.api");
    }

    @Test
    void tellsTheModuleTypeThatJiraDoesNotKnow() throws Exception {
        assertThat(failureOf(new NotesJar().replacing(DESCRIPTOR, "web-item", "web-thing")))
                .contains("<web-thing>");
    }

    @Test
    void tellsTheClassThatCannotBeLoaded() throws Exception {
        assertThat(failureOf(new NotesJar().replacing(DESCRIPTOR, "NotesPanel", "Missing")))
                .contains("org.outcomeroadmap.workbench.notes.Missing");
    }

    @Test
    void tellsTheServiceThatJiraDoesNotOffer() throws Exception {
        assertThat(failureOf(new NotesJar()
                        .replacing("META-INF/plugin-components/imports", "external.ActiveObjects", "external.Objects")))
                .contains("com.atlassian.activeobjects.external.Objects");
    }

    @Test
    void refusesAJarThatIsNoApp() throws Exception {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        try (TestJira jira = new TestJira(folder.resolve("site"))) {
            assertThatThrownBy(() -> jira.host.install(text)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void remembersWhatWasDisabledAndTakesANewerJar() throws Exception {
        Path jar = new NotesJar().write(folder.resolve("notes.jar"));
        Path site = folder.resolve("site");
        try (TestJira jira = new TestJira(site, jar)) {
            jira.post("application/json", "{\"bodies\":[\"old\"]}", "X-User", "rita");
            jira.host.apps().disable(jira.app());
        }
        new NotesJar().replacing(DESCRIPTOR, "<version>1.0<", "<version>1.1<").write(jar);
        try (TestJira jira = new TestJira(site, jar)) {
            assertThat(jira.app().version()).isEqualTo("1.1");
            assertThat(jira.app().enabled()).isFalse();
            jira.host.apps().enable(jira.app());
            assertThat(jira.get("/rest/notes/1.0/notes").body()).contains("old");
        }
    }
}
