package org.outcomeroadmap.workbench.host;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Counts what apps ask of Jira's services while a request is answered, and tells it in a header. In Jira each such call
 * costs a statement or a lookup in a cache; calls between the workbench's own parts are not counted.
 */
final class CallCounter implements Filter {

    /** Names each service that was called, and how often: {@code IssueManager=20, PermissionManager=21}. */
    static final String HEADER = "X-Workbench-Calls";

    private final ThreadLocal<Map<String, Integer>> calls = ThreadLocal.withInitial(TreeMap::new);

    /** The same services, every call counted. */
    Map<Class<?>, Object> counted(Map<Class<?>, Object> services) {
        Map<Class<?>, Object> counted = new HashMap<>();
        services.forEach((type, service) -> counted.put(
                type, service instanceof ServiceFactory<?> each ? new Each<>(type, each) : counted(type, service)));
        return counted;
    }

    private Object counted(Class<?> type, Object service) {
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(
                CallCounter.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() != Object.class) {
                        calls.get().merge(type.getSimpleName(), 1, Integer::sum);
                    }
                    try {
                        return method.invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A service that every app has one of its own of. */
    private final class Each<T> implements ServiceFactory<Object> {

        private final Class<?> type;
        private final ServiceFactory<T> made;

        Each(Class<?> type, ServiceFactory<T> made) {
            this.type = type;
            this.made = made;
        }

        @Override
        @SuppressWarnings("unchecked") // The registration is passed on as it came.
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            return counted(type, made.getService(bundle, (ServiceRegistration<T>) registration));
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
            // Nothing is kept per app.
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        calls.remove();
        chain.doFilter(request, new Telling((HttpServletResponse) response));
    }

    /** Tells what was called until the answer begins: by then an app has asked for all that it answers with. */
    private final class Telling extends HttpServletResponseWrapper {

        Telling(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            tell();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            tell();
            return super.getWriter();
        }

        private void tell() {
            setHeader(
                    HEADER,
                    calls.get().entrySet().stream()
                            .map(call -> call.getKey() + "=" + call.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }
}
