package com.atlassian.sal.api.websudo;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The administrator has to confirm the password first. */
@Seen(SLACK)
public class WebSudoSessionException extends RuntimeException {
    @Seen(UNPROVEN)
    public WebSudoSessionException() {}
}
