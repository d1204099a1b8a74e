package org.outcomeroadmap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each part of the core may know of. Whatever is not listed here is forbidden: Jira, Spring, servlets, databases. */
class ArchitectureTest {

    private static final String ROOT = "org.outcomeroadmap.";
    private static final List<String> JAVA = List.of(
            "java.io..",
            "java.lang..",
            "java.math..",
            "java.nio..",
            "java.text..",
            "java.time..",
            "java.util..",
            "org.jspecify.annotations..");
    private static final List<String> CSV = List.of("de.siegmar.fastcsv..");
    private static final List<String> WORKBOOKS =
            List.of("org.dhatim.fastexcel.reader..", "org.apache.commons.compress.archivers..");
    private static final List<String> JSON = List.of("com.fasterxml.jackson..");

    private static final Map<String, List<List<String>>> ALLOWED = Map.of(
            "statement", List.of(),
            "journey", List.of(),
            "scoring", List.of(List.of("org.apache.commons.statistics..")),
            "evaluation", List.of(List.of(ROOT + "scoring", "org.apache.commons.statistics..")),
            "coverage", List.of(List.of(ROOT + "scoring", ROOT + "journey")),
            "study", List.of(List.of(ROOT + "scoring")),
            "survey", List.of(List.of(ROOT + "scoring", ROOT + "evaluation"), CSV, WORKBOOKS, JSON),
            "cli", List.of(List.of(ROOT + "scoring", ROOT + "evaluation", ROOT + "survey..", "picocli.."), CSV, JSON));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.outcomeroadmap");

    @ParameterizedTest
    @MethodSource("parts")
    void partsDependOnWhatTheyMayOnly(String part) {
        String[] allowed = Stream.concat(
                        Stream.of(ROOT + part + ".."),
                        Stream.concat(Stream.of(JAVA), ALLOWED.getOrDefault(part, List.of()).stream())
                                .flatMap(List::stream))
                .toArray(String[]::new);

        check(classes().that().resideInAPackage(ROOT + part + "..").should().onlyDependOnClassesThat(in(allowed)));
    }

    @Test
    void thereAreNoOtherParts() {
        String[] all = parts().map(part -> ROOT + part + "..").toArray(String[]::new);

        check(classes().should().resideInAnyPackage(all));
    }

    @Test
    void partsDoNotDependOnEachOtherInCircles() {
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
        check(slices().matching(ROOT + "survey.(*)").should().beFreeOfCycles());
    }

    @Test
    void timeAndChanceArePassedIn() {
        check(noClasses().should().callCodeUnitWhere(isNowWithoutClock()));
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        check(noClasses().should().callMethod(Math.class, "random"));
        check(noClasses()
                .should()
                .callConstructorWhere(describe(
                        "make their own randomness",
                        call -> call.getTarget().getOwner().isAssignableTo(java.util.Random.class)
                                && call.getTarget().getRawParameterTypes().isEmpty())));
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.UUID"));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom"));
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    }

    @Test
    void nothingIsKeptInStaticFieldsThatChange() {
        check(fields().that().areStatic().should().beFinal());
    }

    private static void check(ArchRule rule) {
        rule.check(CORE);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        DescribedPredicate<JavaClass> primitive =
                describe("primitive", type -> type.getBaseComponentType().isPrimitive());
        return primitive.or(JavaClass.Predicates.resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaCall<?>> isNowWithoutClock() {
        return describe("ask for the time without a clock", call -> {
            CodeUnitCallTarget target = call.getTarget();
            return target.getName().equals("now")
                    && target.getOwner().getPackageName().startsWith("java.time")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }

    static Stream<String> parts() {
        return Set.copyOf(ALLOWED.keySet()).stream().sorted();
    }
}
