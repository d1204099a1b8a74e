package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.event.type.EventDispatchOption;
import org.outcomeroadmap.signature.Seen;

/** How an update is told to others: which event, and whether by mail. */
@Seen(POKER)
public class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(UpdateIssueRequestBuilder builder) {
        this.eventDispatchOption = builder.eventDispatchOption;
        this.sendMail = builder.sendMail;
    }

    @Seen(UNPROVEN)
    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    @Seen(UNPROVEN)
    public boolean isSendMail() {
        return sendMail;
    }

    /** Collects the choices; without one: an issue-updated event, with mail. */
    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
        private boolean sendMail = true;

        @Seen(POKER)
        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(this);
        }
    }
}
