package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether Jira's Spring context can be built from the index. Row numbers are those of the install checklist. */
class WiringIT {
    private static final String INDEX = "META-INF/plugin-components/";
    private static final List<Class<?>> COMPONENTS = index("component");
    private static final List<Class<?>> IMPORTS = index("imports");

    @Test
    @DisplayName("row 4: the index names components and imports, and each of them can be loaded")
    void listsWhatExists() {
        assertThat(AppJar.lines(INDEX + "component")).isNotEmpty().isSorted().doesNotContain("");
        assertThat(AppJar.lines(INDEX + "imports")).isNotEmpty().isSorted().doesNotContain("");
        assertThat(COMPONENTS).allMatch(component -> AppJar.has(component.getName()));
        assertThat(COMPONENTS).noneMatch(component -> Modifier.isAbstract(component.getModifiers()));
        assertThat(IMPORTS).allMatch(Class::isInterface);
        assertThat(IMPORTS).allMatch(service -> AppJar.imports().contains(service.getPackageName()));
    }

    @Test
    @DisplayName("row 4: every export is a component that implements the service")
    void exportsComponents() {
        for (String line :
                AppJar.files().contains(INDEX + "exports") ? AppJar.lines(INDEX + "exports") : List.<String>of()) {
            String[] parts = line.split("#", -1);
            Class<?> component = AppJar.load(parts[0]);

            assertThat(COMPONENTS).contains(component);
            assertThat(parts[1].split(",", -1))
                    .allMatch(service -> AppJar.load(service).isAssignableFrom(component));
        }
    }

    @Test
    @DisplayName("row 5: each constructor parameter of whatever Jira creates is exactly one component or import")
    void satisfiesEveryConstructor() {
        List<String> unsatisfied = new ArrayList<>();
        for (Class<?> type : created()) {
            Arrays.stream(constructor(type).getGenericParameterTypes())
                    .filter(parameter -> candidates(parameter) != 1)
                    .map(parameter ->
                            type.getName() + " asks for " + parameter + ": " + candidates(parameter) + " found")
                    .forEach(unsatisfied::add);
        }

        assertThat(unsatisfied).isEmpty();
    }

    @Test
    void importsOnlyWhatIsAskedFor() {
        Set<Class<?>> asked = new HashSet<>();
        created().forEach(type -> asked.addAll(List.of(constructor(type).getParameterTypes())));

        assertThat(asked).containsAll(IMPORTS);
    }

    /** Components, modules of the descriptor and REST resources. */
    private static List<Class<?>> created() {
        Set<String> names = new TreeSet<>();
        COMPONENTS.forEach(component -> names.add(component.getName()));
        AppJar.classesInDescriptor().stream().filter(AppJar::has).forEach(names::add);
        AppJar.ownClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> names.add(type.getName()));
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            Class<?> type = AppJar.load(name);
            if (!type.isInterface()) {
                types.add(type);
            }
        }
        return types;
    }

    private static Constructor<?> constructor(Class<?> type) {
        Constructor<?>[] all = type.getDeclaredConstructors();
        Optional<Constructor<?>> marked = Arrays.stream(all)
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .findFirst();
        return marked.orElseGet(() -> Arrays.stream(all)
                .filter(constructor -> all.length == 1 || constructor.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has several constructors and marks none")));
    }

    private static long candidates(Type parameter) {
        if (parameter instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            // A collection takes every component of its element type: one is enough.
            return Collection.class.isAssignableFrom(raw)
                    ? Math.min(1, candidates(generic.getActualTypeArguments()[0]))
                    : candidates(raw);
        }
        Class<?> wanted = (Class<?>) parameter;
        return Stream.concat(COMPONENTS.stream(), IMPORTS.stream())
                .filter(wanted::isAssignableFrom)
                .count();
    }

    private static List<Class<?>> index(String file) {
        List<Class<?>> classes = new ArrayList<>();
        for (String line : AppJar.lines(INDEX + file)) {
            classes.add(AppJar.load(line.split("#", -1)[0]));
        }
        return classes;
    }
}
