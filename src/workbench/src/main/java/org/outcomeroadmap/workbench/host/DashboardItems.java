package org.outcomeroadmap.workbench.host;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dashboard items of all enabled apps, declared as
 * <a href="https://developer.atlassian.com/server/jira/platform/dashboard-item-module/">Jira documents it</a>.
 */
final class DashboardItems {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardItems.class);

    private final Translations words;
    private final Map<String, Item> items = new ConcurrentHashMap<>();

    DashboardItems(Translations words) {
        this.words = words;
    }

    /**
     * One declared item.
     *
     * @param view where its template is, empty when its script writes everything
     * @param provider adds to what its conditions and its template see
     */
    private record Item(
            App app,
            Xml module,
            Optional<String> view,
            UnaryOperator<Map<String, Object>> provider,
            Predicate<Map<String, Object>> condition) {}

    Runnable enable(Xml module, App app) {
        String key = app.descriptor().complete(module);
        if (module.child("definition").isEmpty()) {
            throw new IllegalArgumentException("Dashboard item " + key + " has no definition");
        }
        Optional<String> view = module.children("resource").stream()
                .filter(resource -> resource.attribute("name").equals(Optional.of("view")))
                .map(resource -> resource.required("location"))
                .findFirst();
        if (view.isEmpty() && module.child("amd-module").isEmpty()) {
            throw new IllegalArgumentException("Dashboard item " + key + " has neither a view nor an amd-module");
        }
        items.put(key, new Item(app, module, view, provider(module, app), WebFragments.conditions(module, app)));
        return () -> items.remove(key);
    }

    private static UnaryOperator<Map<String, Object>> provider(Xml module, App app) {
        return module.child("context-provider")
                .map(element -> {
                    ContextProvider provider = app.context().create(element.required("class"), ContextProvider.class);
                    provider.init(element.params());
                    UnaryOperator<Map<String, Object>> adding = given -> {
                        Map<String, Object> all = new HashMap<>(given);
                        all.putAll(provider.getContextMap(given));
                        return all;
                    };
                    return adding;
                })
                .orElse(UnaryOperator.identity());
    }

    /** The items whose conditions hold, by title. */
    List<PluginModules.DashboardItem> shown(Map<String, Object> context) {
        return items.values().stream()
                .filter(item -> item.app().use(() -> holds(item, context)).orElse(false))
                .map(this::describe)
                .sorted(Comparator.comparing(PluginModules.DashboardItem::title))
                .toList();
    }

    private static boolean holds(Item item, Map<String, Object> context) {
        try {
            return item.condition().test(item.provider().apply(context));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A condition of {} failed", item.app().descriptor().complete(item.module()), e);
            return false;
        }
    }

    private PluginModules.DashboardItem describe(Item item) {
        Xml module = item.module();
        Xml definition = module.child("definition").orElseThrow();
        return new PluginModules.DashboardItem(
                item.app().descriptor().complete(module),
                definition
                        .child("title")
                        .map(this::text)
                        .or(() -> module.attribute("i18n-name-key").map(words::getText))
                        .or(() -> module.attribute("name"))
                        .orElseGet(() -> module.required("key")),
                module.child("description").map(this::text).orElse(""),
                definition
                        .child("author")
                        .flatMap(author -> author.child("name"))
                        .map(Xml::text)
                        .orElse(""),
                module.attribute("configurable").equals(Optional.of("true")),
                module.child("amd-module").map(Xml::text).orElse(""));
    }

    private String text(Xml element) {
        return element.attribute("key").map(words::getText).orElseGet(element::text);
    }

    /** The markup that an item begins with; empty when its script writes everything, or its template failed. */
    String view(String key, Map<String, Object> context) {
        return Optional.ofNullable(items.get(key))
                .flatMap(item -> item.app().use(() -> render(item, context)))
                .orElse("");
    }

    private static String render(Item item, Map<String, Object> context) {
        try {
            return item.view()
                    .map(location -> item.app()
                            .templates()
                            .render(location, item.provider().apply(context)))
                    .orElse("");
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The view of {} can't be shown", item.app().descriptor().complete(item.module()), e);
            return "";
        }
    }
}
