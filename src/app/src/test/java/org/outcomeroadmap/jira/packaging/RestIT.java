package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Jira's REST layer asks of resources. Row numbers are those of the install checklist. */
class RestIT {
    private static final Set<String> ACCESS = Set.of(
            "com.atlassian.annotations.security.UnrestrictedAccess",
            "com.atlassian.annotations.security.LicensedOnly",
            "com.atlassian.annotations.security.AdminOnly",
            "com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess");

    @Test
    @DisplayName("row 9: each endpoint says who may call it")
    void saysWhoMayCall() {
        assertThat(endpoints())
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(AppJar.carries(endpoint, ACCESS)
                                || AppJar.carries(endpoint.getDeclaringClass(), ACCESS))
                        .as(endpoint.toString())
                        .isTrue());
    }

    @Test
    @DisplayName("row 19: each request body can be created by Jackson and refuses a field that it does not know")
    void readsBodies() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        for (Class<?> body : bodies()) {
            assertThat((Object) mapper.readValue("{}", body)).as(body.getName()).isInstanceOf(body);
            assertThatThrownBy(() -> mapper.readValue("{\"surely-unknown\":1}", body))
                    .as(body.getName())
                    .isInstanceOf(UnrecognizedPropertyException.class);
        }
    }

    @Test
    @DisplayName("row 24: changes take JSON only, which no form of another site can send")
    void takesNoForms() {
        assertThat(endpoints())
                .filteredOn(endpoint ->
                        !endpoint.isAnnotationPresent(GET.class) && !endpoint.isAnnotationPresent(DELETE.class))
                .isNotEmpty()
                .allSatisfy(endpoint -> {
                    Consumes consumes = endpoint.isAnnotationPresent(Consumes.class)
                            ? endpoint.getAnnotation(Consumes.class)
                            : endpoint.getDeclaringClass().getAnnotation(Consumes.class);
                    assertThat(consumes).as(endpoint.toString()).isNotNull();
                    assertThat(consumes.value()).as(endpoint.toString()).containsExactly(MediaType.APPLICATION_JSON);
                });
        assertThat(AppJar.ownClasses())
                .filteredOn(HttpServlet.class::isAssignableFrom)
                .flatExtracting(servlet -> List.of(servlet.getDeclaredMethods()))
                .extracting(Method::getName)
                .doesNotContain("doPost", "doPut", "doDelete", "service");
    }

    private static List<Method> endpoints() {
        List<Method> endpoints = new ArrayList<>();
        for (Class<?> type : AppJar.ownClasses()) {
            if (type.isAnnotationPresent(Path.class)) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Arrays.stream(method.getAnnotations())
                                .anyMatch(annotation ->
                                        annotation.annotationType().isAnnotationPresent(HttpMethod.class)))
                        .forEach(endpoints::add);
            }
        }
        return endpoints;
    }

    private static List<Class<?>> bodies() {
        List<Class<?>> bodies = new ArrayList<>();
        for (Method endpoint : endpoints()) {
            for (Parameter parameter : endpoint.getParameters()) {
                boolean ofTheRequest = Arrays.stream(parameter.getAnnotations())
                        .map(Annotation::annotationType)
                        .anyMatch(type -> type.getName().startsWith("jakarta.ws.rs."));
                Class<?> type = parameter.getType();
                // What comes as text or bytes is read by the app itself.
                boolean raw = type == String.class || type == InputStream.class;
                if (!ofTheRequest && !JsonNode.class.isAssignableFrom(type) && !raw) {
                    bodies.add(type);
                }
            }
        }
        return bodies;
    }
}
