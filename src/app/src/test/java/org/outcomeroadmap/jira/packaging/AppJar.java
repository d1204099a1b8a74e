package org.outcomeroadmap.jira.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The jar that people install, as it was built. */
final class AppJar {
    private static final String OWN = "org/outcomeroadmap/jira/";

    private AppJar() {}

    /** The file; the build names it in the system property {@code app.jar}. */
    static Path path() {
        return Path.of(System.getProperty("app.jar"));
    }

    /** Every file of the jar, folders left out. */
    static List<String> files() {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String file) {
        try (JarFile jar = new JarFile(path().toFile());
                InputStream in = jar.getInputStream(jar.getEntry(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    static Manifest manifest() {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String header(String name) {
        return manifest().getMainAttributes().getValue(name);
    }

    /** The imported packages, without their directives. */
    static Set<String> imports() {
        Set<String> packages = new TreeSet<>();
        for (String clause : header("Import-Package").split(",", -1)) {
            packages.add(clause.split(";", -1)[0].strip());
        }
        return packages;
    }

    /** Names of the app's own classes, without the core and the libraries in the jar. */
    static List<String> ownClassNames() {
        return files().stream()
                .filter(file -> file.startsWith(OWN) && file.endsWith(".class") && !file.endsWith("-info.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    /** The app's own classes, linked but not initialised. */
    static List<Class<?>> ownClasses() {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : ownClassNames()) {
            classes.add(load(name));
        }
        return classes;
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AppJar.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is named but not there", e);
        }
    }

    static boolean has(String className) {
        return files().contains(className.replace('.', '/') + ".class");
    }

    static Document descriptor() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (InputStream in = new ByteArrayInputStream(bytes("atlassian-plugin.xml"))) {
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError("The descriptor can't be read", e);
        }
    }

    /** The descriptor's modules: the root's children that declare something, with their element names. */
    static List<Element> modules() {
        return children(descriptor().getDocumentElement()).stream()
                .filter(element -> !Set.of("plugin-info", "resource").contains(element.getTagName()))
                .toList();
    }

    /** Every element of the descriptor. */
    static List<Element> elements() {
        return elements(descriptor().getElementsByTagName("*"));
    }

    static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The classes that the descriptor names: class attributes and AO entities. */
    static Set<String> classesInDescriptor() {
        Set<String> names = new TreeSet<>();
        for (Element element : elements()) {
            if (element.hasAttribute("class")) {
                names.add(element.getAttribute("class"));
            }
            if (element.getTagName().equals("entity")) {
                names.add(element.getTextContent().strip());
            }
        }
        return names;
    }

    /** Whether an annotation with that name stands on the element; by name, since some are known to tests only by name. */
    static boolean carries(AnnotatedElement element, Set<String> annotations) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation ->
                        annotations.contains(annotation.annotationType().getName()));
    }
}
