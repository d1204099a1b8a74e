package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.outcomeroadmap.workbench.notes.Note;

/** Packs the tiny app as a bundle with strict imports. Files can be changed to break it. */
final class NotesJar {

    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external",
            "com.atlassian.annotations.security",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.issue.customfields",
            "com.atlassian.jira.issue.customfields.impl",
            "com.atlassian.jira.issue.fields",
            "com.atlassian.plugin.web",
            "com.atlassian.plugin.web.api.model",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api.transaction",
            "jakarta.inject;version=\"[2.0,3)\"",
            "jakarta.servlet;version=\"[6.0,7)\"",
            "jakarta.servlet.http;version=\"[6.0,7)\"",
            "jakarta.ws.rs;version=\"[3.1,4)\"",
            "jakarta.ws.rs.core;version=\"[3.1,4)\"",
            "net.java.ao",
            "net.java.ao.schema");

    private final Map<String, byte[]> files = new TreeMap<>();
    private String imports = IMPORTS;

    NotesJar() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Note.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        collect(classes, classes.resolve("org/outcomeroadmap/workbench/notes"));
        collect(classes.resolve("notes"), classes.resolve("notes"));
    }

    private void collect(Path root, Path from) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            List<Path> all = found.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    NotesJar importing(String packageName) {
        imports = imports + "," + packageName;
        return this;
    }

    NotesJar replacing(String file, String text, String by) {
        String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        files.put(file, before.replace(text, by).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.example.notes");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "org.example.notes");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", imports);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }
}
