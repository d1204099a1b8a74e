package org.outcomeroadmap.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    private static final List<Class<?>> TYPES = types();

    @Test
    void everyTypeSaysWhereItWasSeen() {
        assertThat(TYPES).isNotEmpty().allMatch(type -> type.isAnnotationPresent(Seen.class));
    }

    @Test
    void levelsFollowTheVersionOfTheSource() {
        assertThat(Source.values()).allSatisfy(source -> {
            assertThat(source.level()).isBetween(1, 3);
            assertThat(source.title().contains("Jira 11")).as(source.name()).isEqualTo(source.level() == 1);
        });
    }

    /** Our compiler writes the annotations, so ours decide whether Jira sees them. */
    @Test
    void annotationsThatJiraReadsAreKeptInClassFiles() {
        assertThat(TYPES)
                .filteredOn(type -> type.isAnnotation() && !type.getName().contains(".spring.scanner."))
                .isNotEmpty()
                .allSatisfy(annotation -> assertThat(
                                annotation.getAnnotation(Retention.class).value())
                        .as(annotation.getName())
                        .isEqualTo(RetentionPolicy.RUNTIME));
    }

    /** A default method of ours would not be there in Jira. */
    @Test
    void interfacesHaveNoBodies() {
        assertThat(TYPES)
                .filteredOn(Class::isInterface)
                .flatExtracting(type -> Arrays.asList(type.getDeclaredMethods()))
                .noneMatch(Method::isDefault);
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        try {
            Path root = Path.of(Seen.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String name = root.relativize(file)
                            .toString()
                            .replace(".class", "")
                            .replace('/', '.');
                    if (!name.startsWith("org.outcomeroadmap.") && !name.contains("$")) {
                        types.add(Class.forName(name, false, Seen.class.getClassLoader()));
                    }
                }
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return types;
    }
}
