package org.outcomeroadmap.workbench.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls listeners' annotated methods on the publisher's thread; what a listener throws is logged and goes no further. */
final class Events implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Target> targets = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Target target : targets) {
            if (target.method().getParameterTypes()[0].isInstance(event)) {
                target.call(event);
            }
        }
    }

    @Override
    public void register(Object listener) {
        unregister(listener);
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class) && !method.isBridge()) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException(method + " is an event listener without exactly one parameter");
                }
                method.setAccessible(true);
                targets.add(new Target(listener, method));
            }
        }
    }

    @Override
    public void unregister(Object listener) {
        targets.removeIf(target -> target.listener() == listener);
    }

    private record Target(Object listener, Method method) {

        void call(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                LOG.error("Listener {} failed on {}", method, event.getClass().getName(), e.getCause());
            } catch (IllegalAccessException e) {
                LOG.error("Listener {} can't be called", method, e);
            }
        }
    }
}
