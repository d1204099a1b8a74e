package org.outcomeroadmap.workbench.host;

import com.atlassian.event.api.EventPublisher;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.java.ao.Entity;
import org.slf4j.Logger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;

/**
 * The packages that an app may import, as Jira exports them: those of the Jira API, and of the libraries it provides.
 *
 * <p>The versions of libraries with OSGi headers matter, because an app's imports carry ranges of them.
 */
final class Exports {

    // The signature module's own annotations, which Jira knows nothing of.
    private static final String OURS = "org.outcomeroadmap.";

    private Exports() {}

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    static String packages() {
        return Stream.of(
                        from(EventPublisher.class, "", ""),
                        from(Entity.class, "net.java.ao", ""),
                        from(BeanFactory.class, "org.springframework.", ""),
                        from(ApplicationContext.class, "org.springframework.", ""),
                        from(Ordered.class, "org.springframework.", ""),
                        from(Servlet.class, "jakarta.servlet", "6.0.0"),
                        from(Path.class, "jakarta.ws.rs", "3.1.0"),
                        from(Inject.class, "jakarta.inject", "2.0.1"),
                        from(PostConstruct.class, "jakarta.annotation", "2.1.1"),
                        from(JsonProperty.class, "com.fasterxml.jackson.", "2.19.4"),
                        from(JsonParser.class, "com.fasterxml.jackson.", "2.19.4"),
                        from(ObjectMapper.class, "com.fasterxml.jackson.", "2.19.4"),
                        from(Logger.class, "org.slf4j", "2.0.16"))
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Set<String> from(Class<?> member, String prefix, String version) {
        try {
            java.nio.file.Path place = java.nio.file.Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            return (Files.isDirectory(place) ? inFolder(place) : inJar(place))
                    .stream()
                            .filter(name -> name.endsWith(".class") && name.contains("/"))
                            .map(name ->
                                    name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                            .filter(name -> name.startsWith(prefix) && !name.startsWith(OURS))
                            .map(name -> version.isEmpty() ? name : name + ";version=" + version)
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The packages beside " + member.getName() + " can't be listed", e);
        }
    }

    private static List<String> inFolder(java.nio.file.Path folder) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> inJar(java.nio.file.Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
