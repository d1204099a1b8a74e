package org.outcomeroadmap.jira.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** Changes to the app's tables that happen all together or not at all. */
@Named
public class Transactions {

    private final ActiveObjects tables;

    @Inject
    public Transactions(ActiveObjects tables) {
        this.tables = tables;
    }

    /** Does the work in one transaction; whatever it throws rolls everything back and reaches the caller. */
    public <T> T inOne(Supplier<T> work) {
        return tables.executeInTransaction(work::get);
    }
}
