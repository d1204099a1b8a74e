package com.atlassian.sal.api.auth;

import static org.outcomeroadmap.signature.Source.SLACK;

import java.net.URI;
import org.outcomeroadmap.signature.Seen;

/** Where a user signs in. */
@Seen(SLACK)
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
