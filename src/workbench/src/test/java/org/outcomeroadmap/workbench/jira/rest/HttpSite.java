package org.outcomeroadmap.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.outcomeroadmap.workbench.host.SignIn;
import org.outcomeroadmap.workbench.jira.TestSite;

/** A site's REST on a port of its own. */
final class HttpSite implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final TestSite site;
    private final Tomcat tomcat = new Tomcat();
    private final String base;

    /** An answer: its status, and its body as JSON where it is. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() throws IOException {
            return response.body().isEmpty() ? MissingNode.getInstance() : Call.JSON.readTree(response.body());
        }

        JsonNode at(String pointer) throws IOException {
            return json().at(pointer);
        }
    }

    HttpSite(Path folder) throws IOException, LifecycleException {
        site = new TestSite(folder);
        tomcat.setBaseDir(Files.createDirectories(folder.resolve("tomcat")).toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("/jira", folder.toString());
        context.setAllowCasualMultipartParsing(true);
        JiraRest.servlets(site.model).forEach((pattern, servlet) -> {
            Tomcat.addServlet(context, pattern, servlet);
            context.addServletMappingDecoded(pattern, pattern);
        });
        addFilter(context);
        tomcat.start();
        base = "http://localhost:" + tomcat.getConnector().getLocalPort() + "/jira";
    }

    private void addFilter(Context context) {
        SignIn signIn = new SessionSignIn(site.model.users());
        Filter filter = (request, response, chain) -> {
            try {
                signIn.user((HttpServletRequest) request).ifPresent(site.model.currentUser()::setLoggedInUser);
                chain.doFilter(request, response);
            } catch (SignIn.WrongCredentialsException e) {
                ((HttpServletResponse) response).setStatus(401);
            } finally {
                site.model.currentUser().clearLoggedInUser();
            }
        };
        FilterDef definition = new FilterDef();
        definition.setFilterName("sign-in");
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("sign-in");
        mapping.addURLPattern("/*");
        context.addFilterMap(mapping);
    }

    static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    Answer get(String user, String path) throws Exception {
        return send(request(path).header("Authorization", basic(user)).GET());
    }

    Answer delete(String user, String path) throws Exception {
        return send(request(path).header("Authorization", basic(user)).DELETE());
    }

    /** Sends JSON written with single quotes. */
    Answer send(String user, String method, String path, String json) throws Exception {
        return send(request(path)
                .header("Authorization", basic(user))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    Answer attach(String user, String issue, String name, String content, String... headers) throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--b--\r\n";
        HttpRequest.Builder request = request("/rest/api/2/issue/" + issue + "/attachments")
                .header("Authorization", basic(user))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    Answer send(HttpRequest.Builder request) throws Exception {
        return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
