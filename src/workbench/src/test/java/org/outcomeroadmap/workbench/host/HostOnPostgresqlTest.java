package org.outcomeroadmap.workbench.host;

import org.outcomeroadmap.workbench.TestDatabase;

/** All that holds on H2 holds for an app whose tables are on PostgreSQL. */
class HostOnPostgresqlTest extends HostTest {

    @Override
    TestDatabase database() {
        return TestDatabase.POSTGRESQL;
    }
}
