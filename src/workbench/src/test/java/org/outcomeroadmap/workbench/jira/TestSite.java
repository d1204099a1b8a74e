package org.outcomeroadmap.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.workbench.TestDatabase;
import org.outcomeroadmap.workbench.host.Database;
import org.outcomeroadmap.workbench.host.PluginModules;

/** A Jira on a folder, with apps as the test wants them and a record of what listeners were told. */
public final class TestSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");

    public final List<Object> events = new ArrayList<>();
    public final Modules modules = new Modules();
    public final JiraModel model;

    private final Database database;

    /** Opens the site of the folder, as a start of the workbench does; its database lives in memory, for speed. */
    public TestSite(Path folder) {
        this(folder, TestDatabase.MEMORY);
    }

    /** Opens the site in a database of this kind; its attachments are in the folder. */
    public TestSite(Path folder, TestDatabase kind) {
        database = kind.open(folder);
        model = new JiraModel(
                new JiraModel.Site(database, folder.resolve("attachments"), Clock.fixed(NOW, ZoneOffset.UTC)),
                new Events(events),
                modules);
    }

    public ApplicationUser user(String name) {
        return model.users().named(name).orElseThrow();
    }

    public Project project(String key) {
        return model.projects().create(key, "Project " + key, "", user("admin"));
    }

    /** Creates an issue as admin from field ids and values in turn. */
    public StoredIssue issue(Project project, String type, String summary, String... more) {
        Map<String, List<String>> fields = new HashMap<>(Map.of("summary", List.of(summary)));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], List.of(more[i + 1]));
        }
        model.currentUser().setLoggedInUser(user("admin"));
        try {
            return new IssueForm(model).create(user("admin"), project, type, fields);
        } finally {
            model.currentUser().clearLoggedInUser();
        }
    }

    public String fieldId(String name) {
        return model.customFields()
                .usable()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** Keys that the user finds, in order. */
    public List<String> search(String userName, String jql) {
        return model.search().find(user(userName), jql).stream()
                .map(issue -> issue.getKey())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }

    private record Events(List<Object> told) implements EventPublisher {
        @Override
        public void publish(Object event) {
            told.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }
    }

    /** What the apps of the test add. */
    public static final class Modules implements PluginModules {
        private final Map<String, FieldType> types = new HashMap<>();
        private final Map<String, JqlFunction> functions = new HashMap<>();
        private final List<DashboardItem> items = new ArrayList<>();

        private record Descriptor(String getCompleteKey, String getName, String getDescription)
                implements CustomFieldTypeModuleDescriptor {}

        public void add(String key, CustomFieldType<?, ?> type) {
            type.init(new Descriptor(key, key, ""));
            types.put(key, new FieldType(key, key, "", type, Set.of(), List.of()));
        }

        public void add(JqlFunction function) {
            functions.put(function.getFunctionName(), function);
        }

        public void disable() {
            types.clear();
            functions.clear();
            items.clear();
        }

        @Override
        public List<FieldType> fieldTypes() {
            return List.copyOf(types.values());
        }

        @Override
        public Optional<FieldType> fieldType(String completeKey) {
            return Optional.ofNullable(types.get(completeKey));
        }

        @Override
        public Optional<String> renderField(String completeKey, String template, Map<String, Object> values) {
            return Optional.empty();
        }

        @Override
        public Optional<JqlFunction> jqlFunction(String name) {
            return Optional.ofNullable(functions.get(name));
        }

        @Override
        public List<JqlFunction> jqlFunctions() {
            return List.copyOf(functions.values());
        }

        @Override
        public List<Panel> webPanels(String location, Map<String, Object> context) {
            return List.of();
        }

        @Override
        public List<Link> webItems(String section, Map<String, Object> context) {
            return List.of();
        }

        @Override
        public List<Section> webSections(String location, Map<String, Object> context) {
            return List.of();
        }

        public void add(DashboardItem item) {
            items.add(item);
        }

        @Override
        public List<DashboardItem> dashboardItems(Map<String, Object> context) {
            return List.copyOf(items);
        }

        @Override
        public String dashboardItemView(String key, Map<String, Object> context) {
            return "";
        }

        @Override
        public void onChange(Runnable listener) {
            // Apps of a test change only when the test says so.
        }
    }
}
