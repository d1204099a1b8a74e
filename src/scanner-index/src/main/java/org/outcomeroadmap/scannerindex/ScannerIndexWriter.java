package org.outcomeroadmap.scannerindex;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code META-INF/plugin-components/component}, {@code imports} and {@code exports} in the format of Atlassian's
 * Spring scanner: one entry per line, sorted, UTF-8, no blank line; a file without entries is not written.
 *
 * <p>Components are classes with {@code jakarta.inject.Named} or Spring's {@code Component}, imports are the types of
 * constructor parameters and fields with {@code ComponentImport}, exports are classes with {@code ExportAsService}. The
 * annotations are known by name only, so that nothing of Atlassian's is needed to run.
 *
 * <p>All of a module's sources must be compiled together, as Maven does: the files list what this compilation saw.
 */
public final class ScannerIndexWriter extends AbstractProcessor {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String NAMED = "jakarta.inject.Named";
    private static final String COMPONENT = "org.springframework.stereotype.Component";
    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    private final SortedSet<String> components = new TreeSet<>();
    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedSet<String> exports = new TreeSet<>();
    private final TreeMap<String, String> importedByBeanName = new TreeMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(NAMED, COMPONENT, IMPORT, EXPORT);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                index(annotation.getQualifiedName().toString(), element);
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            write("component", components);
            write("imports", imports);
            write("exports", exports);
        }
        return false;
    }

    private void index(String annotation, Element element) {
        switch (annotation) {
            case NAMED, COMPONENT -> addComponent(annotation, element);
            case IMPORT -> addImport(element);
            default -> addExport(element);
        }
    }

    private void addComponent(String annotation, Element element) {
        // The same annotation on a parameter chooses a bean instead of declaring one.
        if (!(element instanceof TypeElement type)) {
            return;
        }
        if (!type.getKind().isClass() || type.getModifiers().contains(Modifier.ABSTRACT)) {
            fail("Only a concrete class can be a component", element);
            return;
        }
        components.add(withName(binaryName(type), beanName(element, annotation)));
    }

    private void addImport(Element element) {
        TypeElement service = typeOf(element.asType());
        if (service == null || !service.getKind().isInterface()) {
            fail("Only a service with an interface can be imported", element);
            return;
        }
        String fqcn = binaryName(service);
        Optional<String> name = beanName(element, IMPORT);
        String simpleName = service.getSimpleName().toString();
        String bean =
                name.orElseGet(() -> simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1));
        String other = importedByBeanName.put(bean, fqcn);
        if (other != null && !other.equals(fqcn)) {
            fail("Bean name " + bean + " already stands for " + other + ": name one of the imports", element);
            return;
        }
        imports.add(withName(fqcn, name));
    }

    private void addExport(Element element) {
        StringBuilder line = new StringBuilder(binaryName((TypeElement) element));
        String separator = "#";
        for (AnnotationValue service : listValue(element, EXPORT)) {
            TypeElement type = typeOf((TypeMirror) service.getValue());
            if (type != null) {
                line.append(separator).append(binaryName(type));
                separator = ",";
            }
        }
        exports.add(line.toString());
    }

    private void write(String file, SortedSet<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file)
                .openWriter()) {
            out.write(String.join("\n", lines) + "\n");
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "Could not write " + FOLDER + file + ": " + e.getMessage());
        }
    }

    private void fail(String message, Element element) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private static String withName(String fqcn, Optional<String> beanName) {
        return beanName.map(name -> fqcn + "#" + name).orElse(fqcn);
    }

    private static Optional<String> beanName(Element element, String annotation) {
        return value(element, annotation)
                .map(AnnotationValue::getValue)
                .map(Object::toString)
                .filter(name -> !name.isEmpty());
    }

    @SuppressWarnings("unchecked") // An array member's value is such a list by AnnotationValue's contract.
    private static List<? extends AnnotationValue> listValue(Element element, String annotation) {
        return value(element, annotation)
                .map(value -> (List<? extends AnnotationValue>) value.getValue())
                .orElse(List.of());
    }

    private static Optional<AnnotationValue> value(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation)) {
                return mirror.getElementValues().entrySet().stream()
                        .filter(member -> member.getKey().getSimpleName().contentEquals("value"))
                        .<AnnotationValue>map(Map.Entry::getValue)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static @Nullable TypeElement typeOf(TypeMirror mirror) {
        return mirror instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }
}
