package org.outcomeroadmap.acceptance;

import java.net.URI;
import java.util.Optional;

/**
 * The site under test: the one named by {@code -Djira.url=...}, or else a workbench that is started once for all
 * tests and stopped with them.
 */
final class Site {

    private final URI base;

    /** Opened when a test first asks for it: not every test does. */
    private static final class Shared {
        static final Site SITE = open();
    }

    private Site(URI base) {
        this.base = base;
    }

    static Site shared() {
        return Shared.SITE;
    }

    URI base() {
        return base;
    }

    Client as(String user) {
        return new Client(base, user);
    }

    static Client client(Workbench workbench, String user) {
        return new Client(workbench.base(), user);
    }

    /** Whether the site under test was named, so that it need not be a workbench. */
    static boolean isNamed() {
        return named().isPresent();
    }

    private static Optional<String> named() {
        return Optional.ofNullable(System.getProperty("jira.url")).filter(url -> !url.isBlank());
    }

    private static Site open() {
        return named().map(url -> new Site(URI.create(url))).orElseGet(Site::startWorkbench);
    }

    private static Site startWorkbench() {
        Workbench workbench = Workbench.startCounting(Workbench.freshFolder(), "familytrip");
        Runtime.getRuntime().addShutdownHook(new Thread(workbench::stop));
        return new Site(workbench.base());
    }
}
