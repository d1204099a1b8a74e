package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.w3c.dom.Element;

/** What the descriptor declares. Row numbers are those of the install checklist. */
class DescriptorIT {
    private static final String KEY = "org.outcomeroadmap.jira";
    private static final Pattern FRONT_END_TEXT = Pattern.compile("I18n\\.getText\\(\\s*[\"'`]([^\"'`]+)[\"'`]");
    private static final Pattern TEMPLATE_CALL = Pattern.compile("\\$!?\\{?\\w+\\.(\\w+)(\\()?");

    @Test
    @DisplayName("row 4: every class that the descriptor names is in the jar or in an imported package")
    void namesOnlyClassesThatCanBeLoaded() {
        Set<String> imports = AppJar.imports();

        assertThat(AppJar.classesInDescriptor())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(
                                AppJar.has(name) || imports.contains(name.substring(0, name.lastIndexOf('.'))))
                        .as(name)
                        .isTrue());
    }

    @Test
    @DisplayName("row 10: each call in a template is on the Velocity allowlist")
    void allowsWhatTemplatesCall() {
        Set<String> allowed = AppJar.elements().stream()
                .filter(element -> element.getTagName().equals("method"))
                .map(element -> element.getTextContent().strip())
                .map(method -> method.substring(method.indexOf('#') + 1, method.indexOf('(')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(AppJar.files().stream().filter(file -> file.endsWith(".vm")).toList())
                .allSatisfy(template ->
                        assertThat(calls(AppJar.text(template))).as(template).isSubsetOf(allowed));
    }

    @Test
    @DisplayName("row 11: no LESS")
    void usesNoLess() {
        assertThat(AppJar.text("atlassian-plugin.xml")).doesNotContainIgnoringCase("lessTransformer", ".less\"");
        assertThat(AppJar.files()).noneMatch(file -> file.endsWith(".less"));
    }

    @Test
    @DisplayName("row 12: no page actions, so none without a declared HTTP method")
    void declaresNoActions() {
        assertThat(AppJar.modules()).noneMatch(module -> module.getTagName().equals("webwork1"));
    }

    @Test
    @DisplayName("row 14: no build variable is left in the descriptor")
    void isFilled() {
        assertThat(AppJar.text("atlassian-plugin.xml").replaceAll("(?s)<link.*?</link>", ""))
                .doesNotContain("${")
                .doesNotContainPattern("@[a-z.]+@");
        assertThat(AppJar.elements())
                .filteredOn(element -> element.getTagName().equals("version"))
                .singleElement()
                .satisfies(version -> assertThat(version.getTextContent()).isEqualTo(AppJar.header("Bundle-Version")));
    }

    @Test
    @DisplayName("row 15: plugins version 2, one key everywhere, every module with a key of its own")
    void hasUniqueKeys() {
        Element root = AppJar.descriptor().getDocumentElement();
        List<String> keys = AppJar.modules().stream()
                .map(module -> module.getAttribute("key"))
                .toList();

        assertThat(root.getAttribute("plugins-version")).isEqualTo("2");
        assertThat(root.getAttribute("key")).isEqualTo(KEY);
        assertThat(AppJar.header("Atlassian-Plugin-Key")).isEqualTo(KEY);
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    @DisplayName("row 18: every text key of the descriptor, the classes and the front end has its text")
    void hasEveryText() {
        Properties texts = texts();

        assertThat(usedKeys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(has(texts, key)).as(key).isTrue());
        assertThat(AppJar.elements())
                .filteredOn(element -> element.getAttribute("type").equals("i18n"))
                .extracting(element -> element.getAttribute("location"))
                .containsExactly("i18n.outcomes");
    }

    @Test
    @DisplayName("row 25: a condition on a web resource can be told from its address")
    void putsNoConditionOnWebResources() {
        assertThat(AppJar.modules().stream()
                        .filter(module -> module.getTagName().equals("web-resource"))
                        .flatMap(module -> AppJar.children(module).stream())
                        .map(Element::getTagName))
                .doesNotContain("condition", "conditions");
    }

    @Test
    void declaresEveryFileThatItServes() {
        List<String> files = AppJar.files();

        assertThat(AppJar.elements())
                .filteredOn(element -> element.getTagName().equals("resource")
                        && Set.of("download", "velocity").contains(element.getAttribute("type")))
                .extracting(element -> element.getAttribute("location").replaceFirst("^/", ""))
                .filteredOn(location -> !location.endsWith("/"))
                .isSubsetOf(files);
    }

    private static Set<String> calls(String template) {
        Set<String> calls = new TreeSet<>();
        for (MatchResult call : TEMPLATE_CALL.matcher(template).results().toList()) {
            String name = call.group(1);
            calls.add(call.group(2) == null ? "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name);
        }
        return calls;
    }

    /** A key that ends with a dot is the fixed part of several. */
    private static boolean has(Properties texts, String key) {
        boolean partOfSome =
                key.endsWith(".") && texts.stringPropertyNames().stream().anyMatch(name -> name.startsWith(key));
        return partOfSome || texts.containsKey(key);
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(AppJar.text("i18n/outcomes.properties")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Set<String> usedKeys() {
        Set<String> keys = new TreeSet<>();
        for (Element element : AppJar.elements()) {
            if (Set.of("label", "tooltip", "description").contains(element.getTagName())
                    && element.hasAttribute("key")) {
                keys.add(element.getAttribute("key"));
            }
            if (element.hasAttribute("i18n-name-key")) {
                keys.add(element.getAttribute("i18n-name-key"));
            }
        }
        for (String file : AppJar.files()) {
            if (file.startsWith("web/") && file.endsWith(".js")) {
                FRONT_END_TEXT.matcher(AppJar.text(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        keys.addAll(keysInClasses());
        return keys;
    }

    private static List<String> keysInClasses() {
        List<String> keys = new ArrayList<>();
        for (String name : AppJar.ownClassNames()) {
            new ClassReader(AppJar.bytes(name.replace('.', '/') + ".class")).accept(new TextKeys(keys), 0);
        }
        return keys;
    }

    /** Collects the string constants that look like our text keys. */
    private static final class TextKeys extends ClassVisitor {
        private static final Pattern TEXT_KEY = Pattern.compile("outcomes\\.[a-z-]+\\.[a-zA-Z0-9.-]*");
        private final List<String> keys;

        TextKeys(List<String> keys) {
            super(Opcodes.ASM9);
            this.keys = keys;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text && TEXT_KEY.matcher(text).matches()) {
                        keys.add(text);
                    }
                }
            };
        }
    }
}
