package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Somebody with a session of their own, signed in once, or with none. Sees answers as they come, headers included. */
final class Visitor {

    private final URI base;
    private final HttpClient http;

    private Visitor(URI base) {
        this.base = base;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** What came back; the names of headers are in small letters. */
    record Seen(int status, Map<String, List<String>> headers, String body) {
        /** Everything that could hold a trace. */
        String all() {
            return headers + "\n" + body;
        }

        /** As much of it as is needed to see what happened. */
        String brief() {
            return status + " " + headers + " " + body.substring(0, Math.min(body.length(), 500));
        }
    }

    static Visitor nobody(URI base) {
        return new Visitor(base);
    }

    static Visitor signedIn(URI base, String user) {
        Visitor visitor = new Visitor(base);
        Seen session = visitor.send(
                "POST",
                "/rest/auth/1/session",
                Map.of("Content-Type", "application/json"),
                Optional.of("{\"username\":\"" + user + "\",\"password\":\"" + user + "\"}"));
        if (session.status() != 200) {
            throw new IllegalStateException(user + " can't sign in: " + session);
        }
        return visitor;
    }

    /** Sends JSON as scripts do, with Jira's header for them. */
    Seen send(String method, String path, Optional<String> json) {
        return send(method, path, Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check"), json);
    }

    /** Sends a request with exactly these headers. */
    Seen send(String method, String path, Map<String, String> headers, Optional<String> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "application/json, text/html")
                .method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(UTF_8));
            Map<String, List<String>> named = new TreeMap<>();
            response.headers().map().forEach((name, values) -> named.put(name.toLowerCase(Locale.ROOT), values));
            return new Seen(response.statusCode(), named, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
