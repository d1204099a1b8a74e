package org.outcomeroadmap.scannerindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerIndexWriterTest {
    private static final List<JavaFileObject> ANNOTATIONS = List.of(
            source("jakarta.inject", "Named", "public @interface Named { String value() default \"\"; }"),
            source(
                    "org.springframework.stereotype",
                    "Component",
                    "public @interface Component { String value() default \"\"; }"),
            source(
                    "com.atlassian.plugin.spring.scanner.annotation.imports",
                    "ComponentImport",
                    "public @interface ComponentImport { String value() default \"\"; }"),
            source(
                    "com.atlassian.plugin.spring.scanner.annotation.export",
                    "ExportAsService",
                    "public @interface ExportAsService { Class<?>[] value() default {}; }"));
    private static final String IMPORTS = "import jakarta.inject.Named;"
            + " import org.springframework.stereotype.Component;"
            + " import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;"
            + " import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService; ";

    @TempDir
    Path classes;

    @Test
    void listsComponentsSortedWithTheirBeanNames() throws IOException {
        assertThat(compile(
                        app("Zebra", "@Named public class Zebra {}"),
                        app("Apple", "@Named(\"fruit\") public class Apple {}"),
                        app("Leaf", "@Component public class Leaf {}"),
                        app("Tree", "public class Tree { @Component(\"twig\") static class Branch {} }")))
                .isEmpty();

        assertThat(index("component")).isEqualTo("app.Apple#fruit\napp.Leaf\napp.Tree$Branch#twig\napp.Zebra\n");
        assertThat(classes.resolve("META-INF/plugin-components/imports")).doesNotExist();
        assertThat(classes.resolve("META-INF/plugin-components/exports")).doesNotExist();
    }

    @Test
    void listsImportsOfFieldsAndConstructorParametersOnce() throws IOException {
        assertThat(
                        compile(
                                app("Users", "public interface Users {}"),
                                app("Issues", "public interface Issues<T> {}"),
                                app("Services", "class Services { @ComponentImport(\"jiraUsers\") Users users; }"),
                                app(
                                        "Page",
                                        "class Page { Page(@ComponentImport Issues<String> i, @ComponentImport(\"jiraUsers\") Users u) {} }")))
                .isEmpty();

        assertThat(index("imports")).isEqualTo("app.Issues\napp.Users#jiraUsers\n");
    }

    @Test
    void listsExportsWithTheirInterfaces() throws IOException {
        assertThat(compile(
                        app("Start", "public interface Start {}"),
                        app("Stop", "public interface Stop {}"),
                        app(
                                "Both",
                                "@ExportAsService({Start.class, Stop.class}) public class Both implements Start, Stop {}"),
                        app("One", "@ExportAsService(Start.class) @Named public class One implements Start {}"),
                        app("Any", "@ExportAsService public class Any implements Start {}")))
                .isEmpty();

        assertThat(index("exports")).isEqualTo("app.Any\napp.Both#app.Start,app.Stop\napp.One#app.Start\n");
        assertThat(index("component")).isEqualTo("app.One\n");
    }

    @Test
    void doesNotTakeANamedParameterForAComponent() {
        assertThat(compile(app("Page", "class Page { Page(@Named(\"x\") String text) {} }")))
                .isEmpty();

        assertThat(classes.resolve("META-INF/plugin-components")).doesNotExist();
    }

    @Test
    void refusesWhatJiraCouldNotBuild() {
        assertThat(compile(app("Shape", "@Named public abstract class Shape {}")))
                .containsExactly("Only a concrete class can be a component");
        assertThat(compile(app("Page", "class Page { Page(@ComponentImport String text) {} }")))
                .containsExactly("Only a service with an interface can be imported");
        assertThat(compile(
                        source("other", "Users", "public interface Users {}"),
                        app("Users", "public interface Users {}"),
                        app(
                                "Page",
                                "class Page { Page(@ComponentImport Users a, @ComponentImport other.Users b) {} }")))
                .containsExactly("Bean name users already stands for app.Users: name one of the imports");
    }

    private List<String> compile(JavaFileObject... sources) {
        List<JavaFileObject> all = new ArrayList<>(ANNOTATIONS);
        all.addAll(List.of(sources));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, problems, List.of("-d", classes.toString()), null, all);
            task.setProcessors(List.of(new ScannerIndexWriter()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getMessage(Locale.ROOT))
                .toList();
    }

    private String index(String file) throws IOException {
        return Files.readString(classes.resolve("META-INF/plugin-components").resolve(file));
    }

    private static JavaFileObject app(String name, String code) {
        return source("app", name, IMPORTS + code);
    }

    private static JavaFileObject source(String packageName, String name, String code) {
        String path = packageName.replace('.', '/') + "/" + name + ".java";
        return new SimpleJavaFileObject(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package " + packageName + "; " + code;
            }
        };
    }
}
