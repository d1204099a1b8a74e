package org.outcomeroadmap.workbench.host;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the enabled apps add to Jira at this moment. Every answer changes as apps are enabled and disabled. */
public interface PluginModules {

    /** The custom field types of all enabled apps. */
    List<FieldType> fieldTypes();

    /**
     * One custom field type.
     *
     * @param completeKey {@code plugin:module}
     */
    Optional<FieldType> fieldType(String completeKey);

    /**
     * Renders one of a field type's templates.
     *
     * @param template {@code view}, {@code edit}, {@code column-view} or another that the descriptor names
     * @param context what the template sees: {@code value}, {@code customField}, {@code issue},
     *     {@code fieldLayoutItem}, {@code displayParameters}, {@code action}
     * @return the markup; empty when the type isn't there or has no such template
     */
    Optional<String> renderField(String completeKey, String template, Map<String, Object> context);

    /** A JQL function by its name, in any case. */
    Optional<JqlFunction> jqlFunction(String name);

    /** All JQL functions of enabled apps. */
    List<JqlFunction> jqlFunctions();

    /**
     * The web panels that show themselves at a place, lightest first.
     *
     * @param context what the page is about: {@code user}, {@code issue}, {@code project}, {@code helper}
     */
    List<Panel> webPanels(String location, Map<String, Object> context);

    /**
     * The links that show themselves in a section, lightest first.
     *
     * @param section such as {@code atl.jira.proj.config/projectgroup4}
     * @param context as for panels, and what the links' text names, such as {@code projectKeyEncoded}
     */
    List<Link> webItems(String section, Map<String, Object> context);

    /** The menu sections that show themselves at a location, lightest first, each with the links in it. */
    List<Section> webSections(String location, Map<String, Object> context);

    /**
     * The dashboard items that may be added to a dashboard, by title.
     *
     * @param context what their conditions see: {@code user}
     */
    List<DashboardItem> dashboardItems(Map<String, Object> context);

    /**
     * The markup that a dashboard item begins with, before its script draws it.
     *
     * @param key {@code plugin:module}
     * @param context {@code user}, {@code dashboard} and {@code dashboardItem}
     * @return empty when the item isn't there or its script writes everything
     */
    String dashboardItemView(String key, Map<String, Object> context);

    /** Calls the listener after an app was enabled or disabled. */
    void onChange(Runnable listener);

    /**
     * A custom field type of an app.
     *
     * @param key {@code plugin:module}
     * @param name its name in the list of types
     * @param type the app's own object, initialised
     * @param templates names of its Velocity templates
     * @param searchers complete keys of the searchers that fit it
     */
    record FieldType(
            String key,
            String name,
            String description,
            CustomFieldType<?, ?> type,
            Set<String> templates,
            List<String> searchers) {}

    /**
     * A rendered web panel.
     *
     * @param key {@code plugin:module}
     * @param label heading in the viewer's language, empty when it has none
     * @param html its markup
     */
    record Panel(String key, String label, String html) {}

    /**
     * A web item.
     *
     * @param key {@code plugin:module}
     * @param label text in the viewer's language
     * @param url where it leads, with Jira's context path
     */
    record Link(String key, String label, String url) {}

    /**
     * A section of a menu.
     *
     * @param label its heading in the viewer's language, empty when it has none
     */
    record Section(String label, List<Link> links) {}

    /**
     * A dashboard item as its descriptor tells it.
     *
     * @param key {@code plugin:module}
     * @param title in the viewer's language
     * @param author who made it, empty when not told
     * @param configurable whether it has a form for preferences
     * @param amdModule name of the module that draws it, empty when its view is all
     */
    record DashboardItem(
            String key, String title, String description, String author, boolean configurable, String amdModule) {}
}
