package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.jspecify.annotations.Nullable;

/**
 * An app's Velocity templates as Jira renders them: what is written is escaped unless its getter says that it is HTML,
 * and methods of classes outside the JDK are called only when the app's allowlist names them.
 */
final class Templates {

    private final VelocityEngine engine = new VelocityEngine();
    private final Set<String> allowed = ConcurrentHashMap.newKeySet();

    /**
     * Makes the templates of one app.
     *
     * @param context where the template files are
     */
    Templates(AppContext context) {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "bundle");
        engine.setProperty("bundle.resource.loader.instance", new BundleLoader(context));
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, BundleLoader.MACROS);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowedMethods.class.getName());
        engine.setApplicationAttribute(AllowedMethods.LIST, allowed);
        engine.init();
    }

    /**
     * Allows a method.
     *
     * @param method as in the descriptor: {@code fully.qualified.Type#name(parameter.Type)}
     */
    void allow(String method) {
        allowed.add(method.replaceAll("\\s", ""));
    }

    /** Renders a template file of the bundle. */
    String render(String location, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        engine.getTemplate(location).merge(context(values), out);
        return out.toString();
    }

    /** Renders a short template, such as a link with a project's key in it. */
    String fragment(String template, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        engine.evaluate(context(values), out, "fragment", template);
        return out.toString();
    }

    private VelocityContext context(Map<String, Object> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler) Templates::escape);
        events.attachToContext(context);
        return context;
    }

    private static @Nullable Object escape(@Nullable String reference, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Html html ? html.text() : Html.escape(value.toString());
    }

    private static final class BundleLoader extends ResourceLoader {

        static final String MACROS = "jira/macros.vm";

        private final AppContext context;

        BundleLoader(AppContext context) {
            this.context = context;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // Nothing to set: the bundle is known.
        }

        @Override
        public InputStream getResourceStream(String name) {
            URL file = name.equals(MACROS)
                    ? Templates.class.getResource("macros.vm")
                    : context.entry(name.startsWith("/") ? name.substring(1) : name);
            if (file == null) {
                throw new ResourceNotFoundException("The app holds no template " + name);
            }
            try {
                return file.openStream();
            } catch (IOException e) {
                throw new ResourceNotFoundException("The template " + name + " can't be read", e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
