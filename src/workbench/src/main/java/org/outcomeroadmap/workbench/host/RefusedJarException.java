package org.outcomeroadmap.workbench.host;

import java.io.IOException;

/** A file that can't be installed as an app. Its message says why, in words for an administrator. */
public final class RefusedJarException extends IOException {

    private static final long serialVersionUID = 1;

    RefusedJarException(String message) {
        super(message);
    }

    RefusedJarException(String message, Throwable cause) {
        super(message, cause);
    }
}
