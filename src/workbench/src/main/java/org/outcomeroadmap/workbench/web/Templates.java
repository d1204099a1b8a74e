package org.outcomeroadmap.workbench.web;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Renders the workbench's templates, escaping every reference that is not {@link Html}. */
final class Templates {

    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
        engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("classpath.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "false");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.init();
    }

    /** The template's output; references that are missing are written as nothing when quiet ({@code $!}). */
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

    private static Object escaped(String reference, Object value) {
        return value == null || value instanceof Html ? value : Html.ofText(String.valueOf(value));
    }
}
