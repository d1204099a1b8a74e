package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.Html;

/** What a request for a page is answered with. */
sealed interface Page {

    /**
     * A page inside Jira's frame.
     *
     * @param status the HTTP status
     * @param title the browser's title
     * @param body markup of the content
     * @param project the project whose sidebar is shown
     * @param contexts web resource contexts that the page requires, such as {@code jira.view.issue}
     */
    record Shown(int status, String title, Html body, Optional<Project> project, List<String> contexts)
            implements Page {}

    /**
     * Markup that a script puts into a page.
     *
     * @param body the markup
     */
    record Fragment(Html body) implements Page {}

    /**
     * The browser is sent elsewhere.
     *
     * @param path below the context path
     */
    record Redirect(String path) implements Page {}

    static Page shown(String title, Html body) {
        return new Shown(200, title, body, Optional.empty(), List.of("atl.general"));
    }

    /** A page about the site, beside the menu of its administration. */
    static Page administering(String title, Html body) {
        return new Shown(200, title, body, Optional.empty(), List.of("atl.general", "atl.admin"));
    }

    static Page inProject(String title, Html body, Project project, String context) {
        return new Shown(200, title, body, Optional.of(project), List.of("atl.general", context));
    }
}
