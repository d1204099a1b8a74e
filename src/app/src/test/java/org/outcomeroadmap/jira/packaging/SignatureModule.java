package org.outcomeroadmap.jira.packaging;

import com.atlassian.jira.issue.IssueManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.outcomeroadmap.signature.Seen;
import org.outcomeroadmap.signature.Source;

/** The types that stand in for Jira's, with the evidence that each of them and their members carry. */
final class SignatureModule {
    private static final URL LOCATION =
            IssueManager.class.getProtectionDomain().getCodeSource().getLocation();

    private SignatureModule() {}

    /** The type of that internal name, if it stands in for one of Jira's. */
    static Optional<Class<?>> type(String internalName) {
        try {
            Class<?> type =
                    Class.forName(internalName.replace('/', '.'), false, SignatureModule.class.getClassLoader());
            CodeSource source = type.getProtectionDomain().getCodeSource();
            return source != null && LOCATION.equals(source.getLocation()) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Names of all types of the module. */
    static Set<String> typeNames() {
        try (JarFile jar = new JarFile(Path.of(LOCATION.toURI()).toFile())) {
            Set<String> names = new TreeSet<>();
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class")
                            && !name.contains("-info")
                            && !name.startsWith("org/outcomeroadmap/"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The evidence for a type: its own, or that of the type it is nested in. */
    static Source seen(Class<?> type) {
        Seen own = type.getAnnotation(Seen.class);
        if (own != null) {
            return own.value();
        }
        if (type.getEnclosingClass() == null) {
            throw new AssertionError(type + " does not say where it was seen");
        }
        return seen(type.getEnclosingClass());
    }

    /** The evidence for a member: its own, or that of the type that declares it. */
    static Source seen(Member member) {
        Seen own = ((AnnotatedElement) member).getAnnotation(Seen.class);
        return own == null ? seen(member.getDeclaringClass()) : own.value();
    }

    /** The member that a reference to the type links to, found as the virtual machine does; empty if Java's own. */
    static Optional<Member> member(Class<?> owner, String name, String descriptor) {
        if (name.equals("<init>")) {
            return Arrays.stream(owner.getDeclaredConstructors())
                    .filter(constructor ->
                            Type.getConstructorDescriptor(constructor).equals(descriptor))
                    .<Member>map(Constructor.class::cast)
                    .findFirst();
        }
        return lineage(owner).flatMap(type -> declared(type, name, descriptor)).findFirst();
    }

    private static Stream<Member> declared(Class<?> type, String name, String descriptor) {
        Stream<Member> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && Type.getMethodDescriptor(method).equals(descriptor))
                .map(Method.class::cast);
        Stream<Member> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name)
                        && Type.getDescriptor(field.getType()).equals(descriptor))
                .map(Field.class::cast);
        return Stream.concat(methods, fields);
    }

    /** The type and all of its super-types that stand in for Jira's. */
    static Stream<Class<?>> lineage(Class<?> type) {
        Stream<Class<?>> self = type(Type.getInternalName(type)).stream();
        List<Class<?>> parents = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            parents.add(0, type.getSuperclass());
        }
        return Stream.concat(self, parents.stream().flatMap(SignatureModule::lineage));
    }
}
