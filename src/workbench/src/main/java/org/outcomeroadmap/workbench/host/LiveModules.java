package org.outcomeroadmap.workbench.host;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.outcomeroadmap.workbench.host.PluginModules.FieldType;

/** The modules of the enabled apps that Jira's own parts ask for. */
final class LiveModules implements PluginModules {

    private final WebFragments fragments;
    private final DashboardItems dashboardItems;
    private final Apps apps;
    private final Map<String, OwnedType> types = new ConcurrentHashMap<>();
    private final Map<String, JqlFunction> functions = new ConcurrentHashMap<>();

    LiveModules(WebFragments fragments, DashboardItems dashboardItems, Apps apps) {
        this.fragments = fragments;
        this.dashboardItems = dashboardItems;
        this.apps = apps;
    }

    private record OwnedType(App app, FieldType type, Map<String, String> templates) {}

    private record TypeDescriptor(String getCompleteKey, String getName, String getDescription)
            implements CustomFieldTypeModuleDescriptor {}

    private record FunctionDescriptor(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {}

    Runnable enableFieldType(Xml module, App app) {
        String key = app.descriptor().complete(module);
        String name = module.attribute("name").orElse(key);
        String description = module.child("description").map(Xml::text).orElse("");
        CustomFieldType<?, ?> type = app.context().create(module.required("class"), CustomFieldType.class);
        type.init(new TypeDescriptor(key, name, description));
        Map<String, String> templates = module.children("resource").stream()
                .filter(resource -> resource.attribute("type").equals(Optional.of("velocity")))
                .collect(Collectors.toMap(
                        resource -> resource.required("name"), resource -> resource.required("location")));
        List<String> searchers = module.children("valid-searcher").stream()
                .map(searcher -> searcher.required("package") + ":" + searcher.required("key"))
                .toList();
        types.put(
                key,
                new OwnedType(
                        app, new FieldType(key, name, description, type, templates.keySet(), searchers), templates));
        return () -> types.remove(key);
    }

    Runnable enableFunction(Xml module, App app) {
        String name = module.child("fname")
                .map(Xml::text)
                .orElseThrow(
                        () -> new IllegalArgumentException("JQL function " + module.required("key") + " has no fname"));
        boolean list = module.child("list").map(Xml::text).equals(Optional.of("true"));
        JqlFunction function = app.context().create(module.required("class"), JqlFunction.class);
        function.init(new FunctionDescriptor(name, list));
        if (functions.putIfAbsent(name.toLowerCase(Locale.ROOT), function) != null) {
            throw new IllegalStateException("There is another JQL function of the name " + name);
        }
        return () -> functions.remove(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<FieldType> fieldTypes() {
        return types.values().stream().map(OwnedType::type).toList();
    }

    @Override
    public Optional<FieldType> fieldType(String completeKey) {
        return Optional.ofNullable(types.get(completeKey)).map(OwnedType::type);
    }

    @Override
    public Optional<String> renderField(String completeKey, String template, Map<String, Object> context) {
        OwnedType owned = types.get(completeKey);
        String location = owned == null ? null : owned.templates().get(template);
        return owned == null || location == null
                ? Optional.empty()
                : owned.app().use(() -> owned.app().templates().render(location, context));
    }

    @Override
    public Optional<JqlFunction> jqlFunction(String name) {
        return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<JqlFunction> jqlFunctions() {
        return List.copyOf(functions.values());
    }

    @Override
    public List<Panel> webPanels(String location, Map<String, Object> context) {
        return fragments.panels(location, context);
    }

    @Override
    public List<Link> webItems(String section, Map<String, Object> context) {
        return fragments.items(section, context);
    }

    @Override
    public List<Section> webSections(String location, Map<String, Object> context) {
        return fragments.sections(location, context);
    }

    @Override
    public List<DashboardItem> dashboardItems(Map<String, Object> context) {
        return dashboardItems.shown(context);
    }

    @Override
    public String dashboardItemView(String key, Map<String, Object> context) {
        return dashboardItems.view(key, context);
    }

    @Override
    public void onChange(Runnable listener) {
        apps.onChange(listener);
    }
}
