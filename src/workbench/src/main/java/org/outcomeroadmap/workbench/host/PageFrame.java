package org.outcomeroadmap.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Puts Jira's header, navigation and scripts around a page that an app's servlet wrote with a decorator. */
public interface PageFrame {

    /**
     * Writes the whole page.
     *
     * @throws IOException if the answer can't be written
     */
    void write(Content content, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * What the app wrote.
     *
     * @param decorator the decorator's name, such as {@code atl.admin}
     * @param title text of the title element, unescaped HTML as written
     * @param head markup of the head without title
     * @param body markup of the body
     * @param meta the head's meta elements by name, such as {@code admin.active.section}
     */
    record Content(String decorator, String title, String head, String body, Map<String, String> meta) {}
}
