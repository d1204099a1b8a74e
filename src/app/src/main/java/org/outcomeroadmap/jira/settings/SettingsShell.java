package org.outcomeroadmap.jira.settings;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.rest.PageHeaders;
import org.outcomeroadmap.jira.setup.OutcomeField;

/** Writes settings pages: links to all tabs, and the chosen tab as one element that starts itself. */
@Named
public class SettingsShell {

    private final PageBuilderService pages;
    private final I18nResolver i18n;

    @Inject
    public SettingsShell(PageBuilderService pages, I18nResolver i18n) {
        this.pages = pages;
        this.i18n = i18n;
    }

    /**
     * A page with tabs.
     *
     * @param address of the page, to which a tab's slug is added
     * @param tabs slugs of all tabs
     * @param chosen slug of the tab to show
     * @param element the element that shows the tab
     * @param subject the project's key, or a word for the site
     * @param meta what Jira's frame of administration pages asks for, by name
     */
    record Page(
            String address,
            List<String> tabs,
            String chosen,
            String element,
            String subject,
            Map<String, String> meta) {}

    /** Writes the page. Slugs and addresses in it are the app's own or a project's key, so they need no escaping. */
    void write(Page page, HttpServletResponse response) throws IOException {
        pages.assembler().resources().requireWebResource(OutcomeField.PLUGIN_KEY + ":setup");
        PageHeaders.set(response);
        response.getWriter().write("""
                <!DOCTYPE html>
                <html>
                <head>
                  <title>%1$s</title>
                  <meta name="decorator" content="atl.admin">
                %2$s</head>
                <body>
                  <nav class="aui-navgroup aui-navgroup-horizontal outcomes-tabs" aria-label="%3$s">
                    <div class="aui-navgroup-inner"><div class="aui-navgroup-primary"><ul class="aui-nav">
                %4$s    </ul></div></div>
                  </nav>
                  <%5$s data-project-key="%6$s" role="region" aria-label="%7$s"></%5$s>
                </body>
                </html>
                """.formatted(
                        text("outcomes.setup.link"),
                        meta(page.meta()),
                        text("outcomes.settings.tabs"),
                        links(page),
                        page.element(),
                        page.subject(),
                        label(page.chosen())));
    }

    private static String meta(Map<String, String> meta) {
        StringBuilder html = new StringBuilder();
        meta.forEach((name, content) -> html.append("  <meta name=\"%s\" content=\"%s\">\n".formatted(name, content)));
        return html.toString();
    }

    private String links(Page page) {
        StringBuilder html = new StringBuilder();
        for (String tab : page.tabs()) {
            boolean chosen = tab.equals(page.chosen());
            html.append("      <li%s><a href=\"%s/%s\"%s>%s</a></li>\n"
                    .formatted(
                            chosen ? " class=\"aui-nav-selected\"" : "",
                            page.address(),
                            tab,
                            chosen ? " aria-current=\"page\"" : "",
                            label(tab)));
        }
        return html.toString();
    }

    private String label(String tab) {
        return text("outcomes.settings.tab." + tab);
    }

    private String text(String key) {
        return PageHeaders.escaped(i18n.getText(key));
    }
}
