package org.outcomeroadmap.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** An app of two dashboard items, for tests of the workbench's dashboards that need none of the product. */
final class ItemsApp {

    private static final String KEY = "org.example.items";
    static final String GREETING = KEY + ":greeting";
    static final String BROKEN = KEY + ":broken";

    private final Client admin;

    private ItemsApp(Client admin) {
        this.admin = admin;
    }

    static ItemsApp install(Client admin) {
        String refused = new AppManager(admin).upload("items.jar", jar());
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused);
        }
        return new ItemsApp(admin);
    }

    void enable(boolean wanted) {
        admin.put("/rest/plugins/1.0/" + KEY + "-key", "{\"enabled\":" + wanted + "}")
                .expect(200);
    }

    void uninstall() {
        admin.delete("/rest/plugins/1.0/" + KEY + "-key").expect(204);
    }

    private static byte[] jar() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", KEY);
        main.putValue("Spring-Context", "*");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (String file : List.of(
                    "atlassian-plugin.xml", "words.properties", "web/items.js", "web/later.js", "web/later.css")) {
                zip.putNextEntry(new ZipEntry(file));
                try (InputStream in = Objects.requireNonNull(ItemsApp.class.getResourceAsStream("items/" + file))) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
