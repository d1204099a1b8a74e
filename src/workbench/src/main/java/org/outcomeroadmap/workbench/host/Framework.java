package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework that apps are installed in. */
final class Framework implements AutoCloseable {

    private final Felix felix;
    private final AtomicLong installed = new AtomicLong();

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
                // While an app is upgraded, both of its bundles are there for a moment.
                Constants.FRAMEWORK_BSNVERSION,
                Constants.FRAMEWORK_BSNVERSION_MULTIPLE,
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

    /** Installs the jar file as it is; one of the same file may be there. */
    Bundle install(Path jar) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return felix.getBundleContext().installBundle(jar.toUri() + "#" + installed.incrementAndGet(), in);
        }
    }

    /**
     * Installs the jar file if all its imports are there.
     *
     * @throws RefusedJarException if it is no bundle, or an import is missing; nothing is installed then
     */
    Bundle installResolved(Path jar) throws IOException {
        Bundle bundle;
        try {
            bundle = install(jar);
        } catch (BundleException e) {
            throw new RefusedJarException("It is no OSGi bundle: " + e.getMessage(), e);
        }
        if (felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
            return bundle;
        }
        try {
            // Only this tells what is missing.
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            throw new RefusedJarException("Its imports can't be resolved: " + e.getMessage(), e);
        } finally {
            if (bundle.getState() != Bundle.ACTIVE) {
                discard(bundle);
            }
        }
    }

    private static void discard(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("A refused bundle could not be removed", e);
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
