package org.outcomeroadmap.jira.platform;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time of the server in its time zone, as the one bean of its type: whatever needs the time asks for a {@link Clock}.
 */
@Named
public final class ServerClock extends Clock {

    private final Clock system = Clock.system(ZoneId.systemDefault());

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant();
    }
}
