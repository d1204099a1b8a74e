package org.outcomeroadmap.workbench.host;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Web panels and web items of all enabled apps, by place and weight, with their conditions. */
final class WebFragments {

    private static final Logger LOG = LoggerFactory.getLogger(WebFragments.class);

    private final Translations words;
    private final String base;
    private final List<Fragment> fragments = new CopyOnWriteArrayList<>();

    /**
     * Makes an empty list.
     *
     * @param base Jira's context path, put before links
     */
    WebFragments(Translations words, String base) {
        this.words = words;
        this.base = base;
    }

    private record Fragment(
            App app,
            Xml module,
            String place,
            Predicate<Map<String, Object>> condition,
            Function<Map<String, Object>, String> body) {

        int weight() {
            return Integer.parseInt(module.attribute("weight").orElse("1000"));
        }

        String key() {
            return app.descriptor().complete(module);
        }
    }

    Runnable enablePanel(Xml module, App app) {
        String location = module.required("location");
        Optional<String> type = module.attribute("class");
        if (type.isPresent()) {
            WebPanel panel = app.context().create(type.get(), WebPanel.class);
            return add(module, app, location, context -> panel.getHtml(context));
        }
        String template = module.children("resource").stream()
                .filter(resource -> resource.attribute("name").equals(Optional.of("view")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Web panel " + module.required("key") + " has neither a class nor a view"))
                .required("location");
        return add(module, app, location, context -> app.templates().render(template, context));
    }

    Runnable enableItem(Xml module, App app) {
        String link = module.child("link")
                .map(Xml::text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Web item " + module.required("key") + " leads nowhere: it has no link"));
        return add(module, app, module.required("section"), context -> {
            String url = app.templates().fragment(link, context);
            return url.startsWith("/") ? base + url : url;
        });
    }

    /** A section of a menu: a heading for the items that name it. */
    Runnable enableSection(Xml module, App app) {
        return add(module, app, module.required("location"), context -> "");
    }

    private Runnable add(Xml module, App app, String place, Function<Map<String, Object>, String> body) {
        Fragment fragment = new Fragment(app, module, place, conditions(module, app), body);
        fragments.add(fragment);
        return () -> fragments.remove(fragment);
    }

    /** Whether all conditions among a module's children hold. */
    static Predicate<Map<String, Object>> conditions(Xml module, App app) {
        return all(module, app, "AND");
    }

    /** The conditions among an element's children, combined. */
    private static Predicate<Map<String, Object>> all(Xml parent, App app, String type) {
        List<Predicate<Map<String, Object>>> parts = parent.children().stream()
                .filter(child ->
                        child.name().equals("condition") || child.name().equals("conditions"))
                .map(child -> child.name().equals("condition")
                        ? one(child, app)
                        : all(child, app, child.attribute("type").orElse("AND")))
                .toList();
        return type.equalsIgnoreCase("OR")
                ? context -> parts.stream().anyMatch(part -> part.test(context))
                : context -> parts.stream().allMatch(part -> part.test(context));
    }

    private static Predicate<Map<String, Object>> one(Xml element, App app) {
        Condition condition = app.context().create(element.required("class"), Condition.class);
        condition.init(element.params());
        boolean inverted = element.attribute("invert").equals(Optional.of("true"));
        return context -> condition.shouldDisplay(context) != inverted;
    }

    List<PluginModules.Panel> panels(String location, Map<String, Object> context) {
        return shown("web-panel", location, context).stream()
                .map(shown -> new PluginModules.Panel(shown.key(), shown.label(), shown.body()))
                .toList();
    }

    List<PluginModules.Link> items(String section, Map<String, Object> context) {
        return shown("web-item", section, context).stream()
                .map(shown -> new PluginModules.Link(shown.key(), shown.label(), shown.body()))
                .toList();
    }

    /** Items name a section by its key alone, or by its location and key. */
    List<PluginModules.Section> sections(String location, Map<String, Object> context) {
        return shown("web-section", location, context).stream()
                .map(shown -> {
                    String key = shown.key().substring(shown.key().indexOf(':') + 1);
                    List<PluginModules.Link> links = new ArrayList<>(items(location + "/" + key, context));
                    links.addAll(items(key, context));
                    return new PluginModules.Section(shown.label(), links);
                })
                .filter(section -> !section.links().isEmpty())
                .toList();
    }

    private record Shown(String key, String label, String body) {}

    private List<Shown> shown(String kind, String place, Map<String, Object> context) {
        return fragments.stream()
                .filter(fragment -> fragment.module().name().equals(kind)
                        && fragment.place().equals(place))
                .sorted(Comparator.comparingInt(Fragment::weight))
                .flatMap(fragment -> fragment.app().use(() -> show(fragment, context)).flatMap(shown -> shown).stream())
                .toList();
    }

    /** A fragment that fails is left out, so that one app can't take the page down. */
    private Optional<Shown> show(Fragment fragment, Map<String, Object> given) {
        try {
            Map<String, Object> context = new HashMap<>(given);
            if (!fragment.condition().test(context)) {
                return Optional.empty();
            }
            String label = fragment.module()
                    .child("label")
                    .map(element -> element.attribute("key").map(words::getText).orElseGet(element::text))
                    .orElse("");
            return Optional.of(new Shown(fragment.key(), label, fragment.body().apply(context)));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} can't be shown", fragment.key(), e);
            return Optional.empty();
        }
    }
}
