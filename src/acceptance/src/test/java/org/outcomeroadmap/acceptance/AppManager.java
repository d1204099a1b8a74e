package org.outcomeroadmap.acceptance;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** The app's life over the REST of Jira's app manager, as scripts use it. */
final class AppManager {

    private static final String ALL = "/rest/plugins/1.0/";
    private static final String APP = ALL + "org.outcomeroadmap.jira-key";

    private final Client admin;

    AppManager(Client admin) {
        this.admin = admin;
    }

    /** Installs or upgrades; answers why not, or nothing. */
    String upload(String name, byte[] jar) {
        String token = admin.header(ALL, "upm-token");
        byte[] head = ("--jar\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/java-archive\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--jar--\r\n".getBytes(StandardCharsets.UTF_8);
        return admin.send(
                        "POST",
                        ALL + "?token=" + token,
                        "multipart/form-data; boundary=jar",
                        BodyPublishers.concat(
                                BodyPublishers.ofByteArray(head),
                                BodyPublishers.ofByteArray(jar),
                                BodyPublishers.ofByteArray(tail)))
                .expect(202)
                .at("/status/errorMessage")
                .asText("");
    }

    String version() {
        Answer app = admin.get(APP).expect(200);
        if (!app.at("/enabled").asBoolean()) {
            throw new IllegalStateException("the app is not enabled: " + app.text());
        }
        return app.at("/version").asText();
    }

    void enable(boolean wanted) {
        admin.put(APP, "{\"enabled\":" + wanted + "}").expect(200);
    }

    void uninstall() {
        admin.delete(APP).expect(204);
    }
}
