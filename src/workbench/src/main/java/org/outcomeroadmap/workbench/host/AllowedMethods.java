package org.outcomeroadmap.workbench.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/**
 * Lets templates call only what may be called: the JDK's plain values, what Jira's own field templates use, and the
 * app's allowlist. A refused call is logged and has no value, as in Jira. Velocity makes this object itself.
 */
public final class AllowedMethods extends UberspectImpl implements RuntimeServicesAware {

    static final String LIST = "allowed.methods";

    private static final Logger LOG = LoggerFactory.getLogger(AllowedMethods.class);
    private static final Set<String> JDK =
            Set.of("java.lang", "java.util", "java.util.stream", "java.time", "java.math", "java.text", "java.net");
    private static final Set<Class<?>> NEVER = Set.of(
            Object.class,
            Class.class,
            ClassLoader.class,
            Runtime.class,
            System.class,
            Thread.class,
            ProcessBuilder.class,
            java.net.URL.class);
    private static final Set<String> JIRA_OWN = Set.of(
            "com.atlassian.jira.issue.fields.Field#getId()",
            "com.atlassian.jira.issue.fields.Field#getName()",
            "com.atlassian.jira.issue.fields.CustomField#getId()",
            "com.atlassian.jira.issue.fields.CustomField#getName()",
            "com.atlassian.jira.issue.fields.CustomField#getDescription()",
            "com.atlassian.jira.issue.Issue#getKey()",
            "com.atlassian.jira.issue.Issue#getSummary()");

    private Set<?> ofApp = Set.of();

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        if (services.getApplicationAttribute(LIST) instanceof Set<?> list) {
            ofApp = list;
        }
    }

    @Override
    public @Nullable VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        if (target == null || target instanceof Class) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method == null) {
            return target.getClass().isArray() ? super.getMethod(target, name, arguments, info) : null;
        }
        return mayCall(target, method) ? new Call(method) : null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        if (target == null || target instanceof Map || name.isEmpty()) {
            return target == null ? null : super.getPropertyGet(target, name, info);
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String getter : new String[] {"get" + capital, "is" + capital, name}) {
            Method method = introspector.getMethod(target.getClass(), getter, new Object[0]);
            if (method != null) {
                return mayCall(target, method) ? new Property(new Call(method)) : null;
            }
        }
        return null;
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return null;
    }

    private boolean mayCall(Object target, Method method) {
        Class<?> declaring = method.getDeclaringClass();
        if (JDK.contains(declaring.getPackageName()) && !NEVER.contains(declaring)) {
            return true;
        }
        String signature = "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
        boolean listed = Stream.concat(
                        Stream.<Class<?>>iterate(target.getClass(), type -> type != null, Class::getSuperclass),
                        ClassUtils.getAllInterfacesForClassAsSet(target.getClass()).stream())
                .map(type -> type.getName() + signature)
                .anyMatch(name -> ofApp.contains(name) || JIRA_OWN.contains(name));
        if (!listed) {
            LOG.warn("Method needs allowlisting: {}{}", target.getClass().getName(), signature);
        }
        return listed;
    }

    /** A call whose result is kept from escaping when the method says that it returns HTML. */
    private record Call(Method method) implements VelMethod {

        @Override
        public @Nullable Object invoke(Object target, Object[] arguments) throws Exception {
            try {
                Object result = method.invoke(target, arguments);
                boolean html = Arrays.stream(method.getAnnotations())
                        .anyMatch(a -> a.annotationType().getSimpleName().equals("HtmlSafe"));
                return html && result != null ? new Html(result.toString()) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record Property(Call call) implements VelPropertyGet {

        @Override
        public @Nullable Object invoke(Object target) throws Exception {
            return call.invoke(target, new Object[0]);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return call.getMethodName();
        }
    }
}
