package com.atlassian.jira.event.type;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** Which event an update publishes, if any. That it is an interface is not proved; only its constants are read. */
@Seen(CONDEC)
public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {
        @Override
        public boolean isEventBeingSent() {
            return true;
        }

        @Override
        public Long getEventTypeId() {
            return 2L;
        }
    };
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {
        @Override
        public boolean isEventBeingSent() {
            return false;
        }

        @Override
        public Long getEventTypeId() {
            return null;
        }
    };

    @Seen(UNPROVEN)
    boolean isEventBeingSent();

    @Seen(UNPROVEN)
    Long getEventTypeId();
}
