package org.outcomeroadmap.jira.packaging;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Which features of the app stop working without one of its classes: the packages that reach it. What serves all features
 * alike, such as the adapters to Jira, counts for those that use it.
 */
final class AppFeatures {

    private static final String BASE = "org.outcomeroadmap.jira.";
    private static final Set<String> SHARED = Set.of("platform", "permission", "rest");

    private AppFeatures() {}

    /** The features, by the names of all classes of the app. */
    static Map<String, Set<String>> byClass() {
        Map<String, Set<String>> usersOf = new HashMap<>();
        for (String name : AppJar.ownClassNames()) {
            for (String used : namedBy(name)) {
                usersOf.computeIfAbsent(used, found -> new HashSet<>()).add(name);
            }
        }
        Map<String, Set<String>> features = new HashMap<>();
        AppJar.ownClassNames().forEach(name -> features.put(name, features(name, usersOf)));
        return features;
    }

    /** Goes from a shared class to whoever uses it, until each way has come to a feature. */
    private static Set<String> features(String className, Map<String, Set<String>> usersOf) {
        Set<String> features = new TreeSet<>();
        Set<String> seen = new HashSet<>(Set.of(className));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String next = open.pop();
            String feature = packageOf(next);
            if (feature.isEmpty()) {
                // The list of all services says nothing about who needs which.
                continue;
            }
            if (!SHARED.contains(feature)) {
                features.add(feature);
            } else {
                usersOf.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::add);
            }
        }
        return features;
    }

    private static String packageOf(String className) {
        String[] parts = className.substring(BASE.length()).split("\\.");
        return parts.length < 2 ? "" : Arrays.asList(parts).get(0);
    }

    private static Set<String> namedBy(String className) {
        Set<String> named = new HashSet<>();
        Remapper listening = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                String name = internalName.replace('/', '.');
                if (name.startsWith(BASE) && !name.equals(className)) {
                    named.add(name);
                }
                return internalName;
            }
        };
        new ClassReader(AppJar.bytes(className.replace('.', '/') + ".class"))
                .accept(new ClassRemapper(new ClassWriter(0), listening), 0);
        return named;
    }
}
