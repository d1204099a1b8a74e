package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What an app says of itself in {@code atlassian-plugin.xml}.
 *
 * @param key the app's key
 * @param name its name, or the key
 * @param version its version
 * @param vendor who made it, empty when not told
 * @param params the info's parameters, such as {@code configure.url}
 * @param modules its modules in the order of the file
 * @param resources its own resources: translations
 */
record Descriptor(
        String key,
        String name,
        String version,
        String vendor,
        Map<String, String> params,
        List<Xml> modules,
        List<Xml> resources) {

    // Which REST version a product with both runs; there is but one here and in Jira 11.
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource", "rest-migration");

    private static final Set<String> FIRST = Set.of("velocity-allowlist", "ao");

    /**
     * Reads the descriptor in the jar.
     *
     * @throws IOException if there is none, or it is not one
     */
    static Descriptor of(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new IOException(jar.getFileName() + " is no app: it holds no atlassian-plugin.xml");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return of(Xml.read(in));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("The descriptor of " + jar.getFileName() + " is wrong: " + e.getMessage(), e);
        }
    }

    private static Descriptor of(Xml root) {
        if (!root.attribute("plugins-version").equals(Optional.of("2"))) {
            throw new IllegalArgumentException("plugins-version is not 2");
        }
        String key = root.required("key");
        Xml info =
                root.child("plugin-info").orElseThrow(() -> new IllegalArgumentException("<plugin-info> is missing"));
        return new Descriptor(
                key,
                root.attribute("name").orElse(key),
                info.child("version").map(Xml::text).orElse("0"),
                info.child("vendor").flatMap(vendor -> vendor.attribute("name")).orElse(""),
                info.params(),
                root.children().stream()
                        .filter(child -> !NO_MODULES.contains(child.name()))
                        .toList(),
                root.children("resource"));
    }

    /** What is to be enabled: words, allowed methods and tables before the modules that use them. */
    List<Xml> inOrder() {
        Predicate<Xml> first = module -> FIRST.contains(module.name());
        return Stream.of(
                        resources.stream(),
                        modules.stream().filter(first),
                        modules.stream().filter(first.negate()))
                .flatMap(part -> part)
                .toList();
    }

    /** Key of a module as others name it. */
    String complete(Xml module) {
        return key + ":" + module.required("key");
    }
}
