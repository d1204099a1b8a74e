package org.outcomeroadmap.jira.study;

import jakarta.inject.Named;
import java.time.Clock;

/** The time of day, handed to whoever needs it so that tests can hand out another. */
@Named
public class SystemClock {

    /** The clock, in UTC. */
    Clock utc() {
        return Clock.systemUTC();
    }
}
