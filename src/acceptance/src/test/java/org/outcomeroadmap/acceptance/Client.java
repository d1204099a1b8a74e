package org.outcomeroadmap.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** One user's calls to the site, with basic authentication and Jira's header for scripts. */
final class Client {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI base;
    private final String user;

    Client(URI base, String user) {
        this.base = base;
        this.user = user;
    }

    Answer get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    /** A header of the answer to GET. */
    String header(String path, String name) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", basic())
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue(name)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer delete(String path) {
        return send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    Answer post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    Answer put(String path, String json) {
        return send("PUT", path, "application/json", BodyPublishers.ofString(json));
    }

    /** Attaches a file to an issue and answers the attachment's id. */
    long attach(String issueKey, String fileName, byte[] content) {
        String boundary = "----outcome-roadmap";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofByteArray(tail));
        return send(
                        "POST",
                        "/rest/api/2/issue/" + issueKey + "/attachments",
                        "multipart/form-data; boundary=" + boundary,
                        body)
                .expect(200)
                .at("/0/id")
                .asLong();
    }

    /** Sends a form of one of the site's pages, which answers by leading on to another page. */
    void submit(String path, String form) {
        send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form))
                .expect(302);
    }

    Answer search(String jql) {
        return get("/rest/api/2/search?maxResults=200&jql=" + encoded(jql));
    }

    /** How many issues a search finds. */
    long found(String jql) {
        return get("/rest/api/2/search?maxResults=0&jql=" + encoded(jql))
                .expect(200)
                .at("/total")
                .asLong();
    }

    Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", basic())
                .header("Content-Type", contentType)
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body)
                .build();
        return send(request);
    }

    /** Sends a request that the test wrote itself, for instance one without the header against forgery. */
    static Answer send(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), parsed(response.body()), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
