package org.outcomeroadmap.workbench.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pages by method and path; a path that ends in a slash stands for all below it. */
final class Routes {
    private final Map<String, Handler> handlers = new HashMap<>();

    /** Answers a visit; empty when there is nothing that the visitor may see. */
    interface Handler {
        Optional<Page> answer(Visit visit);
    }

    Routes get(String path, Handler handler) {
        handlers.put("GET " + path, handler);
        return this;
    }

    /** For forms: the token was checked before, and what the handler refuses is shown on the page it came from. */
    Routes post(String path, Handler handler) {
        handlers.put("POST " + path, handler);
        return this;
    }

    Optional<Handler> find(String method, String path) {
        String below = path;
        Handler found = handlers.get(method + " " + path);
        while (found == null && below.indexOf('/') >= 0) {
            below = below.substring(0, below.lastIndexOf('/'));
            found = handlers.get(method + " " + below + "/");
        }
        return Optional.ofNullable(found);
    }
}
