package com.atlassian.jira.jql.query;

import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.user.ApplicationUser;
import org.outcomeroadmap.signature.Seen;

/** Who runs a query. */
@Seen(POKER)
public interface QueryCreationContext {
    @Seen(UNPROVEN)
    ApplicationUser getApplicationUser();

    @Seen(UNPROVEN)
    boolean isSecurityOverriden();
}
