package com.atlassian.sal.api.lifecycle;

import static org.outcomeroadmap.signature.Source.BOOTSTRAPI;
import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** Told when the app may start work. Beans must be exported as this service to be called. */
@Seen(BOOTSTRAPI)
public interface LifecycleAware {
    void onStart();

    @Seen(MRIM)
    void onStop();
}
