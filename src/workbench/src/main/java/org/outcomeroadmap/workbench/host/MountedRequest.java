package org.outcomeroadmap.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as a module sees it: the path up to its base is the servlet's, the rest is its own. */
final class MountedRequest extends HttpServletRequestWrapper {

    private final String base;

    /**
     * Wraps a request of the dispatching servlet.
     *
     * @param base the start of its path info that belongs to the module's mount
     */
    MountedRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public @Nullable String getPathInfo() {
        String path = super.getPathInfo();
        return path == null || path.equals(base) ? null : path.substring(base.length());
    }
}
