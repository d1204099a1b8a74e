package org.outcomeroadmap.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;

/** What the app's packages may know of each other and of Jira. */
class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.outcomeroadmap.jira");

    @Test
    void dependenciesOfPackagesPointOneWay() {
        slices().matching("org.outcomeroadmap.jira.(*)..")
                .should()
                .beFreeOfCycles()
                .check(APP);
    }

    @Test
    void issuesAndFilesComeThroughOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..jira.platform..", "org.outcomeroadmap.jira")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AttachmentManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(IssueManager.class)
                .check(APP);
    }

    @Test
    void nothingLooksServicesUpByItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor")
                .check(APP);
    }

    @Test
    void nothingKnowsTheWorkbench() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.outcomeroadmap.workbench..")
                .check(APP);
    }

    @Test
    void tablesAreNamedRows() {
        classes()
                .that()
                .areAssignableTo(RawEntity.class)
                .should()
                .haveSimpleNameEndingWith("Row")
                .check(APP);
    }
}
