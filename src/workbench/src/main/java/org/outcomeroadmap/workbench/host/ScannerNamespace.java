package org.outcomeroadmap.workbench.host;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.util.ClassUtils;

/** Understands {@code <atlassian-scanner:scan-indexes/>}: beans, imports and exports from the index in the jar. */
final class ScannerNamespace extends NamespaceHandlerSupport {

    static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Bundle bundle;

    ScannerNamespace(Bundle bundle) {
        this.bundle = bundle;
        // Spring calls init only on handlers that it makes itself.
        init();
    }

    @Override
    public void init() {
        BeanDefinitionParser parser = (element, context) -> {
            register(context.getRegistry());
            return null;
        };
        registerBeanDefinitionParser("scan-indexes", parser);
    }

    private void register(BeanDefinitionRegistry registry) {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        for (Line line : index("component")) {
            RootBeanDefinition bean = new RootBeanDefinition();
            bean.setBeanClassName(line.type());
            bean.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
            registry.registerBeanDefinition(line.nameOr(defaultName(line.type())), bean);
        }
        for (Line line : index("imports")) {
            Object service = service(line.type());
            RootBeanDefinition bean = new RootBeanDefinition();
            bean.setBeanClass(load(line.type()));
            bean.setInstanceSupplier(() -> onlyAs(load(line.type()), service));
            String name = line.nameOr(defaultName(line.type()));
            registry.registerBeanDefinition(registry.containsBeanDefinition(name) ? line.type() : name, bean);
        }
    }

    /** Registers the exports of a context that has started. */
    void export(ApplicationContext context) {
        for (Line line : index("exports")) {
            Class<?> type = load(line.type());
            String[] interfaces = line.detail().isEmpty()
                    ? ClassUtils.getAllInterfacesForClassAsSet(type).stream()
                            .map(Class::getName)
                            .toArray(String[]::new)
                    : line.detail().split(",");
            bundle.getBundleContext().registerService(interfaces, context.getBean(type), null);
        }
    }

    private Object service(String type) {
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(type);
        Object service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("Jira offers no service " + type + ", which the app imports");
        }
        return service;
    }

    /** Shows the service as that interface and nothing else, as Jira does: one object may be several services. */
    private static Object onlyAs(Class<?> type, Object service) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> type.getName();
                    default -> {
                        try {
                            yield method.invoke(service, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    }
                });
    }

    private Class<?> load(String type) {
        try {
            return bundle.loadClass(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The scanner index names " + type + ", which can't be loaded", e);
        }
    }

    private static String defaultName(String type) {
        return Introspector.decapitalize(ClassUtils.getShortName(type));
    }

    private List<Line> index(String file) {
        List<Line> lines = new ArrayList<>();
        for (String name : List.of(file, file + "-jira")) {
            URL entry = bundle.getEntry("META-INF/plugin-components/" + name);
            if (entry != null) {
                try (InputStream in = entry.openStream()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    new TreeSet<>(text.lines().toList()).forEach(line -> lines.add(Line.of(line)));
                } catch (IOException e) {
                    throw new UncheckedIOException("The scanner index can't be read", e);
                }
            }
        }
        return lines;
    }

    private record Line(String type, String detail) {

        static Line of(String text) {
            int hash = text.indexOf('#');
            return hash < 0 ? new Line(text, "") : new Line(text.substring(0, hash), text.substring(hash + 1));
        }

        String nameOr(String otherwise) {
            return detail.isEmpty() ? otherwise : detail;
        }
    }
}
