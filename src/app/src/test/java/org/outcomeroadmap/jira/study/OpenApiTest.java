package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.audit.AuditResource;
import org.outcomeroadmap.jira.coverage.CoverageResource;
import org.outcomeroadmap.jira.coverage.FeedResource;
import org.outcomeroadmap.jira.decision.DecisionResource;
import org.outcomeroadmap.jira.decision.ExcuseResource;
import org.outcomeroadmap.jira.diagnosis.DiagnosisResource;
import org.outcomeroadmap.jira.epic.EpicOutcomesResource;
import org.outcomeroadmap.jira.freshness.FreshnessResource;
import org.outcomeroadmap.jira.history.HistoryResource;
import org.outcomeroadmap.jira.journey.ChoicesResource;
import org.outcomeroadmap.jira.journeymap.JourneysResource;
import org.outcomeroadmap.jira.journeymap.NotesResource;
import org.outcomeroadmap.jira.journeymap.PhasesResource;
import org.outcomeroadmap.jira.journeymap.ProjectJourneysResource;
import org.outcomeroadmap.jira.journeymap.StepNotesResource;
import org.outcomeroadmap.jira.journeymap.StepsResource;
import org.outcomeroadmap.jira.landscape.LandscapeResource;
import org.outcomeroadmap.jira.mapping.RememberedResource;
import org.outcomeroadmap.jira.rest.OpenApiResource;
import org.outcomeroadmap.jira.selfcheck.SelfCheckResource;
import org.outcomeroadmap.jira.settings.SettingsResource;
import org.outcomeroadmap.jira.settings.SiteSettingsResource;
import org.outcomeroadmap.jira.setup.RoadmapResource;
import org.outcomeroadmap.jira.setup.SetupResource;
import org.outcomeroadmap.jira.transfer.ExportsResource;
import org.outcomeroadmap.jira.transfer.ImportsResource;

/** The OpenAPI document describes every resource of the app, and none that there is not. */
class OpenApiTest {

    private static final List<Class<?>> RESOURCES = List.of(
            AuditResource.class,
            CoverageResource.class,
            DecisionResource.class,
            DiagnosisResource.class,
            ChoicesResource.class,
            EpicOutcomesResource.class,
            ExcuseResource.class,
            ExportsResource.class,
            FeedResource.class,
            FreshnessResource.class,
            HistoryResource.class,
            ImportableResource.class,
            ImportsResource.class,
            InspectionResource.class,
            JourneysResource.class,
            LandscapeResource.class,
            NotesResource.class,
            OpenApiResource.class,
            OutcomesResource.class,
            PhasesResource.class,
            ProblemsResource.class,
            ProjectJourneysResource.class,
            RememberedResource.class,
            RoadmapResource.class,
            SettingsResource.class,
            SelfCheckResource.class,
            SetupResource.class,
            SiteSettingsResource.class,
            StepNotesResource.class,
            StepsResource.class,
            StudiesResource.class,
            StudyProblemsResource.class);

    @Test
    void describesExactlyTheRequestsThatAreAnswered() {
        Set<String> answered = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> answered.add(verb + " " + path(resource, method)));
            }
        }
        Set<String> described = new TreeSet<>();
        OpenApi.document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                verb -> described.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        described.removeIf(entry -> entry.startsWith("PARAMETERS"));

        assertThat(described).isEqualTo(answered);
    }

    private static Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return Optional.of(verb.value());
            }
        }
        return Optional.empty();
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }
}
