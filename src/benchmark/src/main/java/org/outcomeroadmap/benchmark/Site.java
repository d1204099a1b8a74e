package org.outcomeroadmap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A workbench in a process of its own, used over HTTP by an administrator who signed in once. */
final class Site implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final Process process;
    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Site(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    /** Starts the workbench on a folder and waits until it serves. */
    static Site start(Path data) {
        int port = freePort();
        try {
            Path log = Files.createDirectories(data).resolveSibling(data.getFileName() + ".log");
            Files.deleteIfExists(log);
            Process process = new ProcessBuilder(
                            Path.of("workbench").toAbsolutePath().toString(),
                            "--no-build",
                            "--port=" + port,
                            "--data=" + data,
                            "--sample=none",
                            "--count-calls")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Site site = new Site(process, "http://localhost:" + port + "/jira");
            site.awaitReady(log);
            site.send(
                    "POST",
                    "/login.jsp",
                    "application/x-www-form-urlencoded",
                    text("os_username=admin&os_password=admin"));
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Path log) throws IOException {
        Instant limit = Instant.now().plus(LIMIT);
        while (!Files.readString(log).contains("ready " + base)) {
            if (!process.isAlive() || Instant.now().isAfter(limit)) {
                close();
                throw new IllegalStateException("The workbench did not start: " + Files.readString(log));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }

    long pid() {
        // The script hands its process over to Java.
        return process.pid();
    }

    /** Where the site is, without a slash at the end. */
    String base() {
        return base;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    JsonNode post(String path, String body) {
        return json(send("POST", path, "application/json", text(body)));
    }

    void put(String path, String body) {
        json(send("PUT", path, "application/json", text(body)));
    }

    /** Sends one file as a form, and answers what was answered. */
    JsonNode upload(String path, String field, String name, byte[] content) {
        String head = "--part\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return json(send(
                "POST",
                path,
                "multipart/form-data; boundary=part",
                BodyPublishers.concat(text(head), BodyPublishers.ofByteArray(content), text("\r\n--part--\r\n"))));
    }

    HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Content-Type", type)
                .header("X-Atlassian-Token", "no-check")
                .method(method, body)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of an answer that says success. */
    static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
