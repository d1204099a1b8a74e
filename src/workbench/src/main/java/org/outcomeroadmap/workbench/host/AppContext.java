package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Spring context of one bundle, made from its {@code META-INF/spring} files with the host's Spring. */
final class AppContext implements AutoCloseable {

    private final Bundle bundle;
    private final ClassLoader loader;
    private final GenericApplicationContext spring;

    /**
     * Starts the context of an active bundle and registers what it exports.
     *
     * @throws IOException if its files can't be read
     */
    AppContext(Bundle bundle) throws IOException {
        this.bundle = bundle;
        loader = bundle.adapt(BundleWiring.class).getClassLoader();
        spring = new GenericApplicationContext();
        spring.setClassLoader(loader);
        spring.setDisplayName(bundle.getSymbolicName());
        ScannerNamespace scanner = new ScannerNamespace(bundle);
        ClassLoader host = Objects.requireNonNull(AppContext.class.getClassLoader());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(spring);
        reader.setBeanClassLoader(loader);
        DefaultNamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(host);
        reader.setNamespaceHandlerResolver(uri -> uri.equals(ScannerNamespace.URI) ? scanner : others.resolve(uri));
        reader.setEntityResolver(schemas(host));
        withLoader(() -> {
            for (URL file : entries("META-INF/spring", "*.xml", false)) {
                reader.loadBeanDefinitions(new UrlResource(file));
            }
            spring.refresh();
            scanner.export(spring);
            return spring;
        });
    }

    private static EntityResolver schemas(ClassLoader host) {
        DelegatingEntityResolver others = new DelegatingEntityResolver(host);
        return new EntityResolver() {
            @Override
            public @Nullable InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId)
                    throws IOException, SAXException {
                if (systemId != null && systemId.startsWith(ScannerNamespace.URI)) {
                    return new InputSource(AppContext.class.getResourceAsStream("scanner.xsd"));
                }
                return others.resolveEntity(publicId, systemId);
            }
        };
    }

    /** Runs code of the app as the platform does: with its class loader as the thread's. */
    <T> T withLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Loads a class that the descriptor or an index names.
     *
     * @throws IllegalArgumentException if the bundle neither holds nor imports it
     */
    Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException("Class " + name + " can't be loaded: " + e.getMessage(), e);
        }
    }

    /** Makes a module's object with its constructor's parameters taken from the context; it is no bean itself. */
    Object create(Class<?> type) {
        return withLoader(() -> spring.getAutowireCapableBeanFactory()
                .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }

    /**
     * Makes a module's object of the named class.
     *
     * @throws IllegalArgumentException if there is no such class, or it isn't of that type
     */
    <T> T create(String className, Class<T> type) {
        Class<?> found = load(className);
        if (!type.isAssignableFrom(found)) {
            throw new IllegalArgumentException("Class " + className + " is no " + type.getName());
        }
        return type.cast(create(found));
    }

    /** The beans that the bundle exports as services of that type. */
    <T> List<T> exported(Class<T> type) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        return Stream.of(references == null ? new ServiceReference<?>[0] : references)
                .filter(reference -> List.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()))
                .map(reference -> type.cast(bundle.getBundleContext().getService(reference)))
                .toList();
    }

    ClassLoader loader() {
        return loader;
    }

    /** The bundle's own files. */
    List<URL> entries(String folder, String pattern, boolean recurse) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, recurse);
        return found == null ? List.of() : Collections.list(found);
    }

    /** One file of the bundle, absent as null. */
    @Nullable
    URL entry(String path) {
        return bundle.getEntry(path);
    }

    @Override
    public void close() {
        spring.close();
    }
}
