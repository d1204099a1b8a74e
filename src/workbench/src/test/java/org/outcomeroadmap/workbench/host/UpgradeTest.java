package org.outcomeroadmap.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.lang.ref.WeakReference;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.wiring.BundleWiring;

/** Apps come, change and go while the host runs, over the same REST as Jira's app manager has. */
class UpgradeTest {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String APP = "/rest/plugins/1.0/org.example.notes-key";
    private static final String NOTES = "/rest/notes/1.0/notes";

    @TempDir
    private Path folder;

    private TestJira jira;

    @BeforeEach
    void start() throws Exception {
        jira = new TestJira(folder.resolve("site"));
    }

    @AfterEach
    void stop() throws Exception {
        jira.close();
    }

    private static NotesJar version(String version) throws Exception {
        return new NotesJar().replacing(DESCRIPTOR, "<version>1.0<", "<version>" + version + "<");
    }

    private HttpResponse<String> admin(String method, String path, String body) throws Exception {
        return jira.send(jira.to(path)
                .header("X-User", "admin")
                .header("Content-Type", "application/vnd.atl.plugins.plugin+json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() throws Exception {
        return admin("HEAD", "/rest/plugins/1.0/", "")
                .headers()
                .firstValue("upm-token")
                .orElseThrow();
    }

    private HttpResponse<String> upload(byte[] jar, String token) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"notes.jar\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(jar);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return jira.send(jira.to("/rest/plugins/1.0/?token=" + token)
                .header("X-User", "admin")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private JsonNode upload(NotesJar jar) throws Exception {
        HttpResponse<String> answer = upload(Files.readAllBytes(jar.write(folder.resolve("upload.jar"))), token());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String problem(JsonNode task) {
        assertThat(task.at("/status/contentType").asText()).endsWith("task.install.err+json");
        return task.at("/status/errorMessage").asText();
    }

    @Test
    void installsUpgradesAndRemovesAnAppWhoseDataStay() throws Exception {
        JsonNode task = upload(version("1.0"));
        HttpResponse<String> done = admin("GET", task.at("/links/self").asText().replace("/jira", ""), "");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).hasValue("/jira" + APP);
        jira.post("application/json", "{\"bodies\":[\"kept\"]}", "X-User", "rita");

        upload(version("1.1"));
        assertThat(Json.MAPPER
                        .readTree(admin("GET", APP, "").body())
                        .path("version")
                        .asText())
                .isEqualTo("1.1");
        assertThat(jira.get(NOTES).body()).contains("kept");

        assertThat(admin("DELETE", APP, "").statusCode()).isEqualTo(204);
        assertThat(jira.get(NOTES).statusCode()).isEqualTo(404);
        assertThat(admin("GET", APP, "").statusCode()).isEqualTo(404);
        assertThat(jira.host.modules().fieldTypes()).isEmpty();
        jira.close();
        jira = new TestJira(folder.resolve("site"));
        assertThat(jira.host.apps().all()).isEmpty();

        upload(version("1.0"));
        assertThat(jira.get(NOTES).body()).contains("kept");
    }

    @Test
    void keepsWhatIsThereWhenAFileIsRefused() throws Exception {
        upload(version("1.0"));
        assertThat(problem(upload(version("0.9")))).contains("1.0", "newer", "uninstall");
        assertThat(problem(upload(new NotesJar().importing("org.nowhere")))).contains("org.nowhere");
        assertThat(problem(upload(new NotesJar().replacing(DESCRIPTOR, "key=\"org.example.notes\"", "key=\"../up\""))))
                .contains("key");
        assertThat(problem(upload(new NotesJar().replacing(DESCRIPTOR, "plugins-version=\"2\"", ""))))
                .contains("plugins-version");
        assertThat(problem(upload(new NotesJar().replacing(DESCRIPTOR, "</atlassian-plugin>", ""))))
                .isNotBlank();
        assertThat(problem(upload(new NotesJar().replacing(DESCRIPTOR, "org.example.notes", "org.example.other"))))
                .contains("org.example.other");
        HttpResponse<String> text = upload("no jar".getBytes(StandardCharsets.UTF_8), token());
        assertThat(problem(Json.MAPPER.readTree(text.body()))).contains("not a jar");
        assertThat(jira.app().version()).isEqualTo("1.0");
        assertThat(jira.get(NOTES).statusCode()).isEqualTo(200);
        assertThat(jira.host.apps().all()).hasSize(1);
    }

    @Test
    void takesAnUploadOnlyWithAFreshToken() throws Exception {
        byte[] jar = Files.readAllBytes(version("1.0").write(folder.resolve("upload.jar")));
        String token = token();
        assertThat(upload(jar, "guessed").statusCode()).isEqualTo(403);
        assertThat(upload(jar, token).statusCode()).isEqualTo(202);
        assertThat(upload(jar, token).statusCode()).isEqualTo(403);
        assertThat(jira.send(jira.to("/rest/plugins/1.0/").header("X-User", "rita"))
                        .headers()
                        .firstValue("upm-token"))
                .isEmpty();
    }

    @Test
    void switchesSingleModulesForGood() throws Exception {
        upload(version("1.0"));
        String module = APP + "/modules/field-key";
        assertThat(admin("PUT", module, "{\"enabled\":false}").body()).contains("\"enabled\":false");
        assertThat(jira.host.modules().fieldTypes()).isEmpty();
        assertThat(jira.get(NOTES).statusCode()).isEqualTo(200);
        upload(version("1.1"));
        assertThat(jira.host.modules().fieldTypes()).isEmpty();
        assertThat(admin("PUT", module, "{\"enabled\":true}").statusCode()).isEqualTo(200);
        assertThat(jira.host.modules().fieldTypes()).hasSize(1);
        assertThat(admin("PUT", APP + "/modules/none-key", "{\"enabled\":false}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersCleanlyWhileAnAppIsUpgraded() throws Exception {
        upload(version("1.0"));
        AtomicBoolean going = new AtomicBoolean(true);
        CompletableFuture<List<String>> odd = CompletableFuture.supplyAsync(() -> {
            List<String> found = new ArrayList<>();
            while (going.get()) {
                try {
                    HttpResponse<String> answer = jira.get(NOTES);
                    boolean gone = answer.statusCode() == 404 && answer.body().contains("errorMessages");
                    if (answer.statusCode() != 200 && !gone) {
                        found.add(answer.statusCode() + " " + answer.body());
                    }
                } catch (Exception e) {
                    found.add(e.toString());
                }
            }
            return found;
        });
        for (int i = 1; i <= 5; i++) {
            upload(version("1." + i));
        }
        going.set(false);
        assertThat(odd.get()).isEmpty();
        assertThat(jira.get(NOTES).statusCode()).isEqualTo(200);
    }

    @Test
    void letsGoOfTheOldCode() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            upload(version("1." + i));
            jira.post("application/json", "{\"bodies\":[\"x\"]}", "X-User", "rita");
            jira.get(NOTES);
            loaders.add(new WeakReference<>(
                    jira.app().bundle().adapt(BundleWiring.class).getClassLoader()));
        }
        for (int i = 0; i < 20 && alive(loaders) > 1; i++) {
            System.gc();
            jira.get(NOTES);
        }
        assertThat(alive(loaders)).as("class loaders of 10 versions").isEqualTo(1);
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> !loader.refersTo(null)).count();
    }
}
