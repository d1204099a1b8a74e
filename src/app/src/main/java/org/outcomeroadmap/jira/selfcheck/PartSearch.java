package org.outcomeroadmap.jira.selfcheck;

import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Looks classes and members up as the virtual machine links them, without initializing anything. */
final class PartSearch {

    private static final String INITIALIZER = "<init>";

    private final ClassLoader loader;

    PartSearch(ClassLoader loader) {
        this.loader = loader;
    }

    /** Whether the part is there. A class that can't be linked is as good as missing. */
    boolean has(UsedPart part) {
        try {
            Class<?> type = Class.forName(part.className(), false, loader);
            return part.member().isEmpty() || hasMember(type, part);
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    private static boolean hasMember(Class<?> type, UsedPart part) {
        if (part.member().equals(INITIALIZER)) {
            return Arrays.stream(type.getDeclaredConstructors())
                    .anyMatch(constructor -> descriptor(void.class, constructor.getParameterTypes())
                            .equals(part.descriptor()));
        }
        return lineage(type).stream().anyMatch(parent -> declares(parent, part));
    }

    private static boolean declares(Class<?> type, UsedPart part) {
        return Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(part.member()))
                        .anyMatch(method -> descriptor(method.getReturnType(), method.getParameterTypes())
                                .equals(part.descriptor()))
                || Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.getName().equals(part.member()))
                        .anyMatch(field -> field.getType().descriptorString().equals(part.descriptor()));
    }

    /** The type, and everything that it extends and implements. */
    private static Set<Class<?>> lineage(Class<?> type) {
        Set<Class<?>> found = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (found.add(next)) {
                open.addAll(Arrays.asList(next.getInterfaces()));
                if (next.getSuperclass() != null) {
                    open.add(next.getSuperclass());
                }
            }
        }
        return found;
    }

    private static String descriptor(Class<?> result, Class<?>... parameters) {
        return MethodType.methodType(result, parameters).toMethodDescriptorString();
    }
}
