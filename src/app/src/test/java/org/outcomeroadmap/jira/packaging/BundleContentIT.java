package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** What is in the jar and what its classes refer to. Row numbers are those of the install checklist. */
class BundleContentIT {
    private static final List<String> GONE_FROM_JIRA_11 = List.of(
            "javax/servlet/",
            "javax/inject/",
            "javax/ws/rs/",
            "javax/annotation/Post",
            "javax/annotation/PreDestroy",
            "javax/xml/bind/",
            "com/sun/jersey/",
            "org/codehaus/jackson/",
            "com/atlassian/plugins/rest/common");
    private static final List<String> OLD_INDEXING =
            List.of("org/apache/lucene/", "com/atlassian/jira/issue/index/indexers/");
    private static final List<String> SHIPPED = List.of(
            "org/outcomeroadmap/",
            "com/fasterxml/aalto/",
            "de/siegmar/fastcsv/",
            "org/apache/commons/compress/",
            "org/apache/commons/io/",
            "org/apache/commons/lang3/",
            "org/apache/commons/numbers/",
            "org/apache/commons/rng/",
            "org/apache/commons/statistics/",
            "org/codehaus/stax2/",
            "org/dhatim/fastexcel/reader/");

    @Test
    @DisplayName("row 3: nothing that Jira 11 no longer has is imported or referred to")
    void refersToNothingGone() {
        assertThat(AppJar.imports()).noneMatch(name -> startsWithAny(name.replace('.', '/') + "/", GONE_FROM_JIRA_11));
        assertThat(references()).noneMatch(name -> startsWithAny(name, GONE_FROM_JIRA_11));
    }

    @Test
    @DisplayName("row 6: the scanner's own classes are not in the jar")
    void embedsNoScanner() {
        assertThat(AppJar.files()).noneMatch(file -> file.startsWith("com/atlassian/plugin/spring/scanner/"));
        assertThat(references()).noneMatch(name -> name.startsWith("com/atlassian/plugin/spring/scanner/"));
    }

    @Test
    @DisplayName("row 7: the Spring file has the scanner's namespace, and Spring is not in the jar")
    void namesTheScannersNamespace() {
        String context = AppJar.text("META-INF/spring/plugin-context.xml");

        assertThat(context)
                .contains("=\"http://www.atlassian.com/schema/atlassian-scanner/2\"")
                .contains("<atlassian-scanner:scan-indexes/>");
        assertThat(AppJar.files()).noneMatch(file -> file.startsWith("org/springframework/"));
        assertThat(AppJar.header("Spring-Context")).isEqualTo("*");
    }

    @Test
    @DisplayName("rows 8 and 22: every class can be read by Java 17 and newer")
    void isReadByJava17() {
        assertThat(classes())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(
                                (int) ByteBuffer.wrap(AppJar.bytes(file)).getShort(6))
                        .as(file)
                        .isLessThanOrEqualTo(61));
    }

    @Test
    @DisplayName("row 13: nothing of Lucene and of the old index API is referred to")
    void usesNoOldIndexing() {
        assertThat(references()).noneMatch(name -> startsWithAny(name, OLD_INDEXING));
    }

    @Test
    @DisplayName("row 16: the bundle's version is one that OSGi allows")
    void hasALegalVersion() {
        assertThat(AppJar.header("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+(\\.[A-Za-z0-9_]+)?");
    }

    @Test
    @DisplayName("row 20: nothing is serialised to other nodes but plain values")
    void serialisesNothing() {
        // The libraries can, but nobody asks them to.
        List<String> own = classes().stream()
                .filter(file -> file.startsWith("org/outcomeroadmap/"))
                .toList();

        assertThat(references(own))
                .noneMatch(name -> name.startsWith("java/io/Object") || name.contains("SerializationUtils"));
    }

    @Test
    @DisplayName("row 23: the jar holds only the app, its core and their libraries")
    void shipsOnlyItsOwn() {
        assertThat(classes()).allMatch(file -> startsWithAny(file, SHIPPED));
        assertThat(AppJar.files()).noneMatch(file -> file.endsWith(".jar"));
        assertThat(AppJar.files()).noneMatch(file -> file.startsWith("org/outcomeroadmap/signature/"));
    }

    @Test
    @DisplayName("row 23: the jar stays small")
    void staysSmall() {
        assertThat(AppJar.path()).satisfies(jar -> assertThat(Files.size(jar)).isLessThan(4_700_000));
    }

    @Test
    void carriesItsLicences() {
        assertThat(AppJar.files())
                .contains(
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/licenses/fastcsv-jar/META-INF/LICENSE",
                        "META-INF/licenses/commons-compress-jar/META-INF/NOTICE.txt",
                        "META-INF/licenses/echarts/NOTICE",
                        "META-INF/licenses/zrender/LICENSE",
                        "META-INF/licenses/@atlaskit/pragmatic-drag-and-drop/LICENSE.md");
    }

    private static List<String> classes() {
        return AppJar.files().stream().filter(file -> file.endsWith(".class")).toList();
    }

    /** Internal names of all types that any class of the jar refers to. */
    private static Set<String> references() {
        return references(classes());
    }

    private static Set<String> references(List<String> files) {
        Set<String> names = new TreeSet<>();
        Remapper collector = new Remapper(org.objectweb.asm.Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                names.add(internalName);
                return internalName;
            }
        };
        for (String file : files) {
            new ClassReader(AppJar.bytes(file)).accept(new ClassRemapper(new ClassWriter(0), collector), 0);
        }
        return names;
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
