package org.outcomeroadmap.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page was asked for. */
public final class PageAddress {

    private PageAddress() {}

    /**
     * The parts of the address below the app's own, {@code outcomes}, wherever the host counts the servlet's path to
     * end. The first is the page's place; project keys have no small letters, so the two can't be confused.
     */
    public static List<String> parts(HttpServletRequest request) {
        return Arrays.stream((text(request.getServletPath()) + text(request.getPathInfo())).split("/"))
                .filter(part -> !part.isEmpty())
                .dropWhile(part -> !part.equals("outcomes"))
                .skip(1)
                .toList();
    }

    /** The parts of the address below the page's place. */
    public static List<String> below(HttpServletRequest request) {
        return parts(request).stream().skip(1).toList();
    }

    private static String text(@Nullable String path) {
        return Optional.ofNullable(path).orElse("");
    }
}
