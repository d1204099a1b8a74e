package org.outcomeroadmap.workbench.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** One app's REST resources and providers as a Jersey application, their constructors filled from the app's context. */
final class RestApplication {

    private static final Logger LOG = LoggerFactory.getLogger(RestApplication.class);

    private final AppContext context;
    private final Viewer viewer;

    RestApplication(AppContext context, Viewer viewer) {
        this.context = context;
        this.viewer = viewer;
    }

    ResourceConfig config() {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(RestApplication.class.getClassLoader());
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property("jersey.config.server.disableAutoDiscovery", true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new Access(viewer));
        config.register(new BadJson());
        config.register(new Unexpected());
        Set<Class<?>> resources = new LinkedHashSet<>();
        for (Class<?> type : annotated()) {
            if (type.isAnnotationPresent(Path.class)) {
                resources.add(type);
                config.register(type);
            } else {
                config.register(context.create(type));
            }
        }
        return config.register(new FromContext(context, resources));
    }

    private Set<Class<?>> annotated() {
        SimpleMetadataReaderFactory reader = new SimpleMetadataReaderFactory(context.loader());
        Set<Class<?>> found = new LinkedHashSet<>();
        try {
            for (URL file : context.entries("/", "*.class", true)) {
                AnnotationMetadata type =
                        reader.getMetadataReader(new UrlResource(file)).getAnnotationMetadata();
                if ((type.hasAnnotation(Path.class.getName()) || type.hasAnnotation(Provider.class.getName()))
                        && type.isConcrete()) {
                    found.add(context.load(type.getClassName()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The app's classes can't be read", e);
        }
        return found;
    }

    /** Makes resources with Spring and lets Jersey fill in what it knows of the request. */
    private record FromContext(AppContext context, Set<Class<?>> types) implements Feature {

        @Override
        public boolean configure(FeatureContext feature) {
            InjectionManager injection = InjectionManagerProvider.getInjectionManager(feature);
            feature.register(new AbstractBinder() {
                @Override
                protected void configure() {
                    types.forEach(this::bindResource);
                }

                private <T> void bindResource(Class<T> type) {
                    bindFactory(() -> {
                                T resource = type.cast(context.create(type));
                                injection.inject(resource);
                                return resource;
                            })
                            .to(type)
                            .in(type.isAnnotationPresent(Singleton.class) ? Singleton.class : RequestScoped.class);
                }
            });
            return true;
        }
    }

    /** Turns away who may not call the method, before its body is read. */
    @Priority(100)
    private static final class Access implements ContainerRequestFilter {

        private final Viewer viewer;

        @Context
        private @Nullable ResourceInfo target;

        Access(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            ResourceInfo called = Objects.requireNonNull(target);
            switch (viewer.mayReach(called.getResourceMethod(), called.getResourceClass())) {
                case ALLOWED -> {}
                case SIGN_IN -> request.abortWith(answer(401, "Client must be authenticated to access this resource."));
                case FORBIDDEN -> request.abortWith(answer(403, "Client must be authorized to access this resource."));
            }
        }
    }

    private static final class BadJson implements ExceptionMapper<JsonProcessingException> {

        @Override
        public Response toResponse(JsonProcessingException problem) {
            // Jackson's own words name Java classes.
            return answer(
                    400,
                    problem instanceof UnrecognizedPropertyException unknown
                            ? "Unknown field: " + unknown.getPropertyName()
                            : "The body is not the JSON that is expected here.");
        }
    }

    private static final class Unexpected implements ExceptionMapper<Throwable> {

        @Override
        public Response toResponse(Throwable problem) {
            if (problem instanceof WebApplicationException known) {
                Response response = known.getResponse();
                return response.hasEntity() || response.getStatus() < 400
                        ? response
                        : Response.fromResponse(response)
                                .type(MediaType.APPLICATION_JSON_TYPE)
                                .entity(Json.error(response.getStatusInfo().getReasonPhrase()))
                                .build();
            }
            LOG.error("A REST resource failed", problem);
            return answer(500, "Internal server error");
        }
    }

    private static Response answer(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.error(message))
                .build();
    }
}
