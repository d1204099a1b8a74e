package org.outcomeroadmap.workbench.web;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;

/** Renders the workbench's templates, escaping every reference that is not {@link Html}. */
final class Templates {

    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
        engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("classpath.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "org/outcomeroadmap/workbench/web/macros.vm");
        engine.init();
    }

    /** As {@link #render(String, Map)}, with what forms need of the visit: context, token, and where it is. */
    Html render(Visit visit, String template, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("context", visit.context());
        all.put("token", visit.token());
        all.put("here", visit.here());
        return render(template, all);
    }

    /** The template's output; what is missing is written as nothing where the template says so ({@code $!}). */
    Html render(String template, Map<String, ?> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) Templates::escaped);
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.getTemplate("org/outcomeroadmap/workbench/web/" + template + ".vm", "UTF-8")
                .merge(context, out);
        return new Html(out.toString());
    }

    private static @Nullable Object escaped(@Nullable String reference, @Nullable Object value) {
        return value == null || value instanceof Html ? value : Html.escape(String.valueOf(value));
    }
}
