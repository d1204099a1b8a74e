package org.outcomeroadmap.workbench.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scripts, styles and other files of the enabled apps, served below {@code /s/} and put into pages by context. */
final class WebResources extends HttpServlet implements ModuleKind {

    private static final long serialVersionUID = 1;
    private static final String MARK = "/_/download/resources/";
    private static final Pattern GET_TEXT =
            Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");
    // Parts of AUI and Jira, which every page has anyway.
    private static final Pattern JIRA_OWN = Pattern.compile("com\\.atlassian\\.|jira\\.");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "json", "application/json",
            "map", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final transient Translations words;
    private final String base;
    private final transient Map<String, Resource> resources = new ConcurrentSkipListMap<>();

    /**
     * Makes an empty list.
     *
     * @param base Jira's context path
     */
    WebResources(Translations words, String base) {
        this.words = words;
        this.base = base;
    }

    private record Resource(
            App app,
            String key,
            Map<String, String> files,
            Set<String> contexts,
            List<String> dependencies,
            boolean translated) {}

    @Override
    public Runnable enable(Xml module, App app) {
        String key = app.descriptor().complete(module);
        Map<String, String> files = new LinkedHashMap<>();
        for (Xml file : module.children("resource")) {
            String location = file.required("location");
            if (!file.required("name").endsWith("/") && app.context().entry(location) == null) {
                throw new IllegalArgumentException("Web resource " + key + " names a missing file: " + location);
            }
            files.put(file.required("name"), location);
        }
        boolean translated = module.children("transformation").stream()
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> transformer.required("key").equals("jsI18n"));
        resources.put(
                key,
                new Resource(
                        app,
                        key,
                        files,
                        module.children("context").stream().map(Xml::text).collect(Collectors.toSet()),
                        module.children("dependency").stream().map(Xml::text).toList(),
                        translated));
        return () -> resources.remove(key);
    }

    /** The keys of the resources that ask to be on pages of a context. */
    List<String> ofContext(String context) {
        return resources.values().stream()
                .filter(resource -> resource.contexts().contains(context))
                .map(Resource::key)
                .toList();
    }

    /** Calls back with a resource's dependencies and itself, in the order in which they are to be loaded. */
    void eachNeeded(String key, Consumer<String> found) {
        Resource resource = resources.get(key);
        if (resource == null) {
            if (!JIRA_OWN.matcher(key).lookingAt()) {
                log("There is no web resource " + key);
            }
            return;
        }
        resource.dependencies().forEach(dependency -> eachNeeded(dependency, found));
        found.accept(key);
    }

    /** A script or a style sheet that a page loads. */
    record Part(String url, boolean style) {}

    /** The scripts and style sheets of a resource, in the order in which they are to be loaded. */
    List<Part> parts(String key) {
        Resource resource = resources.get(key);
        if (resource == null) {
            return List.of();
        }
        // The stamp changes with whatever changes the content, so that browsers may keep the files.
        String stamp = resource.app().stamp() + "-" + words.getLocale().toLanguageTag();
        return resource.files().keySet().stream()
                .filter(name -> name.endsWith(".css") || name.endsWith(".js"))
                .map(name -> new Part(base + "/s/" + stamp + MARK + key + "/" + name, name.endsWith(".css")))
                .toList();
    }

    /** The elements that load a resource's files. */
    String tags(String key) {
        String mark = " data-wrm-key=\"" + Html.escape(key) + "\"";
        return parts(key).stream()
                .map(part -> {
                    String url = Html.escape(part.url());
                    return part.style()
                            ? "<link rel=\"stylesheet\" href=\"" + url + "\"" + mark + ">"
                            : "<script src=\"" + url + "\"" + mark + "></script>";
                })
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        int mark = path.indexOf(MARK);
        String[] parts =
                mark < 0 ? new String[0] : path.substring(mark + MARK.length()).split("/", 2);
        Resource resource = parts.length == 2 ? resources.get(parts[0]) : null;
        if (resource == null || parts[1].contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<byte[]> content =
                resource.app().use(() -> read(resource, parts[1])).flatMap(found -> found);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String extension = parts[1].substring(parts[1].lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> read(Resource resource, String name) {
        String location = resource.files().get(name);
        if (location == null) {
            location = resource.files().entrySet().stream()
                    .filter(file -> file.getKey().endsWith("/") && name.startsWith(file.getKey()))
                    .map(file -> file.getValue() + name.substring(file.getKey().length()))
                    .findFirst()
                    .orElse("");
        }
        URL file = location.isEmpty() ? null : resource.app().context().entry(location);
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = file.openStream()) {
            byte[] bytes = in.readAllBytes();
            return Optional.of(resource.translated() && name.endsWith(".js") ? translate(bytes) : bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The web resource " + name + " can't be read", e);
        }
    }

    /** Puts the words into a script, as Jira's transformer jsI18n does. */
    private byte[] translate(byte[] script) throws IOException {
        Matcher call = GET_TEXT.matcher(new String(script, StandardCharsets.UTF_8));
        StringBuilder out = new StringBuilder();
        while (call.find()) {
            boolean plain = call.group(3).equals(")");
            String text = plain ? words.getText(call.group(2)) : words.raw(call.group(2));
            String literal = Json.MAPPER.writeValueAsString(text).replace("</", "<\\/");
            call.appendReplacement(out, Matcher.quoteReplacement(plain ? literal : "AJS.format(" + literal + ","));
        }
        return call.appendTail(out).toString().getBytes(StandardCharsets.UTF_8);
    }
}
