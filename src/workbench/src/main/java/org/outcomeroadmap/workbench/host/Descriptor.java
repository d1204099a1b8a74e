package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * What an app says of itself in {@code atlassian-plugin.xml}.
 *
 * @param key the app's key
 * @param name its name, or the key
 * @param version its version
 * @param description what it does, empty when not told
 * @param vendor who made it, empty when not told
 * @param params the info's parameters, such as {@code configure.url}
 * @param modules its modules in the order of the file
 * @param resources its own resources: translations
 */
record Descriptor(
        String key,
        String name,
        String version,
        String description,
        String vendor,
        Map<String, String> params,
        List<Xml> modules,
        List<Xml> resources) {

    // Which REST version a product with both runs; there is but one here and in Jira 11.
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource", "rest-migration");

    // It becomes a file's name, too.
    private static final Pattern KEY = Pattern.compile("\\w[\\w.-]{0,78}");

    private static final Set<String> FIRST = Set.of("velocity-allowlist", "ao");

    /**
     * Reads the descriptor in the jar.
     *
     * @throws RefusedJarException if the file is no jar, or not that of an app
     */
    static Descriptor of(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new RefusedJarException("It is no app: it holds no atlassian-plugin.xml.");
            }
            try (InputStream in = file.getInputStream(entry)) {
                Descriptor read = of(Xml.read(in));
                read.compare(file.getManifest());
                return read;
            }
        } catch (RefusedJarException e) {
            throw e;
        } catch (IOException e) {
            throw new RefusedJarException("It is not a jar that can be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new RefusedJarException("Its atlassian-plugin.xml is wrong: " + e.getMessage(), e);
        }
    }

    /** Jira transforms a jar without the key in its manifest; the workbench takes only those that it installs as they are. */
    private void compare(@Nullable Manifest manifest) throws RefusedJarException {
        String told = manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
        if (told == null) {
            throw new RefusedJarException(
                    "Its manifest has no Atlassian-Plugin-Key: the workbench transforms no apps.");
        }
        if (!told.equals(key)) {
            throw new RefusedJarException(
                    "Its manifest names the app " + told + ", its atlassian-plugin.xml " + key + ".");
        }
    }

    private static Descriptor of(Xml root) {
        if (!root.attribute("plugins-version").equals(Optional.of("2"))) {
            throw new IllegalArgumentException("plugins-version is not 2");
        }
        String key = root.required("key");
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("the app's key may hold letters, digits, dots, dashes and underscores");
        }
        requireDifferentKeys(root.children());
        Xml info =
                root.child("plugin-info").orElseThrow(() -> new IllegalArgumentException("<plugin-info> is missing"));
        return new Descriptor(
                key,
                root.attribute("name").orElse(key),
                info.child("version").map(Xml::text).orElse("0"),
                info.child("description").map(Xml::text).orElse(""),
                info.child("vendor").flatMap(vendor -> vendor.attribute("name")).orElse(""),
                info.params(),
                root.children().stream()
                        .filter(child -> !NO_MODULES.contains(child.name()))
                        .toList(),
                root.children("resource"));
    }

    private static void requireDifferentKeys(List<Xml> modules) {
        Set<String> seen = new HashSet<>();
        modules.stream().flatMap(module -> module.attribute("key").stream()).forEach(key -> {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("two modules have the key " + key);
            }
        });
    }

    /**
     * Whether this is an older version of the same app than the other.
     *
     * @return false where one of the versions can't be compared
     */
    boolean olderThan(Descriptor other) {
        try {
            return Version.parse(version).compareTo(Version.parse(other.version)) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
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
