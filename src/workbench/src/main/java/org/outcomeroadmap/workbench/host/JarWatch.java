package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Upgrades an app each time that its jar was built again. A jar that is still being written is left alone. */
final class JarWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(JarWatch.class);
    private static final long PAUSE_MILLIS = 300;

    private final Apps apps;
    private final Path jar;

    JarWatch(Apps apps, Path jar) {
        this.apps = apps;
        this.jar = jar;
    }

    private record State(FileTime written, long size) {}

    @Override
    public void run() {
        State installed = state();
        State last = installed;
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                State now = state();
                if (now.size() > 0 && now.equals(last) && !now.equals(installed)) {
                    installed = now;
                    install();
                }
                last = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private State state() {
        try {
            BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
            return new State(file.lastModifiedTime(), file.size());
        } catch (IOException e) {
            // A build deletes the jar before it writes the next.
            return new State(FileTime.fromMillis(0), 0);
        }
    }

    private void install() {
        try {
            apps.install(jar);
        } catch (IOException e) {
            LOG.error("{} is not installed: {}", jar.getFileName(), e.getMessage());
        }
    }
}
