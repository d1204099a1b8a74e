package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Installs the jar into a real OSGi framework that offers what Jira offers. */
class ImportsResolveIT {
    /** What Jira offers besides Atlassian's packages; without versions, as Atlassian's. */
    private static final Set<String> LIBRARIES = Set.of(
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.core.type",
            "com.fasterxml.jackson.databind",
            "com.fasterxml.jackson.databind.annotation",
            "com.fasterxml.jackson.databind.cfg",
            "com.fasterxml.jackson.databind.exc",
            "com.fasterxml.jackson.databind.json",
            "com.fasterxml.jackson.databind.module",
            "com.fasterxml.jackson.databind.node",
            "com.fasterxml.jackson.databind.ser.std",
            "com.fasterxml.jackson.databind.type",
            "jakarta.annotation",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "net.java.ao",
            "net.java.ao.schema",
            "org.slf4j");

    @TempDir
    Path storage;

    @Test
    void resolvesWithNothingButWhatJiraOffers() throws Exception {
        try (Host host = new Host(offered(), storage)) {
            Bundle app = host.install();

            assertThat(host.resolve(app))
                    .as("unresolved, missing %s", missing())
                    .isTrue();
            for (String file : AppJar.files()) {
                if (file.startsWith("org/outcomeroadmap/")
                        && file.endsWith(".class")
                        && !file.endsWith("-info.class")) {
                    Class<?> type = app.loadClass(
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'));
                    // Asking for the members links their types: a class that is neither shipped nor imported fails
                    // here.
                    assertThat(type.getDeclaredMethods().length
                                    + type.getDeclaredConstructors().length
                                    + type.getDeclaredFields().length)
                            .as(file)
                            .isNotNegative();
                }
            }
        }
    }

    @Test
    void readsAWorkbookWithWhatIsInTheJar() throws Exception {
        Path survey = storage.resolve("survey.xlsx");
        Files.write(survey, workbook());
        try (Host host = new Host(offered(), storage.resolve("felix"))) {
            Bundle app = host.install();
            host.resolve(app);
            Class<?> files = app.loadClass("org.outcomeroadmap.survey.sheet.SurveyFile");
            Class<?> known = app.loadClass("org.outcomeroadmap.survey.KnownOutcomes");
            Class<?> listener = app.loadClass("org.outcomeroadmap.survey.SurveyListener");
            Class<?> reader = app.loadClass("org.outcomeroadmap.survey.SurveyReader");

            Object reading = reader.getMethod("read", files, Optional.class, known, listener)
                    .invoke(
                            reader.getConstructor().newInstance(),
                            files.getMethod("of", Path.class).invoke(null, survey),
                            Optional.empty(),
                            known.getField("ALL").get(null),
                            listener.getField("NONE").get(null));

            assertThat(reading.getClass().getMethod("respondents").invoke(reading))
                    .isEqualTo(1L);
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {
                    "[Content_Types].xml",
                    "<Types><Override PartName='/xl/styles.xml' ContentType='application/vnd."
                            + "openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>"
                },
                {"xl/styles.xml", "<styleSheet/>"},
                {
                    "xl/workbook.xml",
                    "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships'><sheets><sheet name='A' r:id='r1'/></sheets></workbook>"
                },
                {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='s.xml'/></Relationships>"},
                {
                    "xl/s.xml",
                    "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>imp_FT-1</t></is></c>"
                            + "<c r='B1' t='inlineStr'><is><t>sat_FT-1</t></is></c></row>"
                            + "<row r='2'><c r='A2'><v>5</v></c><c r='B2'><v>1</v></c></row></sheetData></worksheet>"
                }
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void isRefusedWhenOnePackageIsMissing() throws Exception {
        Set<String> less = offered();
        less.remove("com.atlassian.activeobjects.external");

        try (Host host = new Host(less, storage)) {
            assertThat(host.resolve(host.install())).isFalse();
        }
    }

    @Test
    void hasNoOptionalImport() {
        assertThat(AppJar.header("Import-Package")).doesNotContain("resolution");
        assertThat(AppJar.header("DynamicImport-Package")).isNull();
    }

    @Test
    void asksForNoVersions() {
        assertThat(AppJar.header("Import-Package")).doesNotContain("version");
    }

    private static Set<String> missing() {
        Set<String> missing = new TreeSet<>(AppJar.imports());
        missing.removeAll(offered());
        return missing;
    }

    /** Packages that hold at least one type seen in a public source, and the libraries. */
    private static Set<String> offered() {
        Set<String> packages = new TreeSet<>(LIBRARIES);
        for (String name : SignatureModule.typeNames()) {
            Class<?> type = SignatureModule.type(name).orElseThrow();
            if (SignatureModule.seen(type).level() < 3) {
                packages.add(type.getPackageName());
            }
        }
        return packages;
    }

    /** A started framework; closing it stops it. */
    private static final class Host implements AutoCloseable {
        private final Framework framework;

        Host(Set<String> packages, Path storage) throws BundleException {
            framework = new FrameworkFactory()
                    .newFramework(Map.of(
                            Constants.FRAMEWORK_STORAGE, storage.toString(),
                            Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                            Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", packages)));
            framework.start();
        }

        Bundle install() throws BundleException {
            return framework
                    .getBundleContext()
                    .installBundle(AppJar.path().toUri().toString());
        }

        boolean resolve(Bundle bundle) {
            return framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
        }

        @Override
        public void close() throws BundleException {
            framework.stop();
            try {
                framework.waitForStop(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
