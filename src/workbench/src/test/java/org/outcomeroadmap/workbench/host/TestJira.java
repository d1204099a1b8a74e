package org.outcomeroadmap.workbench.host;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.LifecycleException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.outcomeroadmap.workbench.TestDatabase;

/** A host around which there is only as much of Jira as the host itself asks for: two users and a frame. */
final class TestJira implements AutoCloseable {

    final Host host;
    private final String url;
    private final HttpClient client = HttpClient.newHttpClient();

    TestJira(Path folder) throws Exception {
        this(folder, null);
    }

    TestJira(Path folder, @Nullable Path jar) throws Exception {
        this(folder, jar, TestDatabase.H2);
    }

    TestJira(Path folder, @Nullable Path jar, TestDatabase database) throws Exception {
        host = new Host(folder, database.url(folder), Optional.empty());
        if (jar != null) {
            host.install(jar);
        }
        SignedIn signedIn = new SignedIn();
        GlobalPermissionManager admins = (permission, user) -> permission.equals(GlobalPermissionKey.ADMINISTER)
                && user.getKey().equals("admin");
        host.start(new Host.Jira(
                Map.of(JiraAuthenticationContext.class, signedIn, GlobalPermissionManager.class, admins),
                request -> Optional.ofNullable(request.getHeader("X-User")).map(TestJira::user),
                (content, request, response) ->
                        response.getWriter().write("frame(" + content.title() + "|" + content.body() + ")"),
                Map.of()));
        url = host.listen("127.0.0.1", 0);
    }

    private static ApplicationUser user(String key) {
        return (ApplicationUser) Proxy.newProxyInstance(
                TestJira.class.getClassLoader(),
                new Class<?>[] {ApplicationUser.class},
                (proxy, method, arguments) -> method.getName().equals("getKey") ? key : null);
    }

    App app() {
        return host.apps().find("org.example.notes").orElseThrow();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String type, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to("/rest/notes/1.0/notes")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    @Override
    public void close() throws BundleException, LifecycleException {
        host.close();
    }

    private static final class SignedIn implements JiraAuthenticationContext {

        private static final ThreadLocal<ApplicationUser> USER = new ThreadLocal<>();

        @Override
        public @Nullable ApplicationUser getLoggedInUser() {
            return USER.get();
        }

        @Override
        public boolean isLoggedInUser() {
            return USER.get() != null;
        }

        @Override
        public Locale getLocale() {
            return Locale.US;
        }

        @Override
        public I18nHelper getI18nHelper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setLoggedInUser(ApplicationUser user) {
            USER.set(user);
        }

        @Override
        public void clearLoggedInUser() {
            USER.remove();
        }
    }
}
