package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The OSGi framework that apps are installed in. */
final class Framework implements AutoCloseable {

    private final Felix felix;

    /**
     * Starts the framework.
     *
     * @param cache a folder of its own, emptied first
     * @throws BundleException if it does not start
     */
    Framework(Path cache) throws BundleException {
        felix = new Felix(Map.of(
                Constants.FRAMEWORK_STORAGE,
                cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                "felix.cache.locking",
                "false",
                // Felix would claim the JVM's one URL handler factory, without which Tomcat does not start.
                "felix.service.urlhandlers",
                "false",
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                Exports.packages()));
        felix.start();
    }

    /** Offers Jira's services to apps. */
    void publish(Map<Class<?>, Object> services) {
        services.forEach((type, service) -> felix.getBundleContext().registerService(type.getName(), service, null));
    }

    /** Installs the jar file as it is. */
    Bundle install(Path jar) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return felix.getBundleContext().installBundle(jar.toUri().toString(), in);
        }
    }

    @Override
    public void close() throws BundleException {
        felix.stop();
        try {
            felix.waitForStop(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
