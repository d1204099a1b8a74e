package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/**
 * A panel on an issue. It writes nothing but an empty, labelled element that starts itself in the browser wherever it is
 * inserted, so that showing the issue never waits for the app.
 */
abstract class IssuePanel implements WebPanel {

    private final String element;
    private final String labelKey;
    private final I18nResolver i18n;

    IssuePanel(String element, String labelKey, I18nResolver i18n) {
        this.element = element;
        this.labelKey = labelKey;
        this.i18n = i18n;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            writeHtml(html, context);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        if (context.get("issue") instanceof Issue issue) {
            writer.write("<" + element + " data-issue-key=\"" + issue.getKey() + "\" role=\"group\" aria-label=\""
                    + escaped(i18n.getText(labelKey)) + "\"></" + element + ">");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
