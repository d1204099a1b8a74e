package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A screen with its tabs. As in Jira, each change of a tab's fields is stored at once. */
final class Screen implements FieldScreen {
    private final Screens screens;
    private Rows.Screen row;

    Screen(Screens screens, Rows.Screen row) {
        this.screens = screens;
        this.row = row;
    }

    Rows.Screen row() {
        return row;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public void setName(String name) {
        row = new Rows.Screen(row.id(), name, row.description(), row.tabs());
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public void setDescription(String description) {
        row = new Rows.Screen(row.id(), row.name(), description, row.tabs());
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return IntStream.range(0, row.tabs().size())
                .<FieldScreenTab>mapToObj(this::getTab)
                .toList();
    }

    @Override
    public FieldScreenTab getTab(int position) {
        return new Tab(row.tabs().get(position).id());
    }

    @Override
    public FieldScreenTab addTab(String name) {
        List<Rows.Tab> tabs = new ArrayList<>(row.tabs());
        tabs.add(new Rows.Tab(screens.nextTabId(), name, List.of()));
        save(tabs);
        return getTab(tabs.size() - 1);
    }

    @Override
    public boolean containsField(String fieldId) {
        return row.tabs().stream().anyMatch(tab -> tab.fieldIds().contains(fieldId));
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        save(row.tabs().stream()
                .map(tab -> new Rows.Tab(
                        tab.id(),
                        tab.name(),
                        tab.fieldIds().stream()
                                .filter(id -> !id.equals(fieldId))
                                .toList()))
                .toList());
    }

    @Override
    public void store() {
        screens.save(row);
    }

    private void save(List<Rows.Tab> tabs) {
        row = new Rows.Screen(row.id(), row.name(), row.description(), List.copyOf(tabs));
        store();
    }

    private final class Tab implements FieldScreenTab {
        private final long id;

        Tab(long id) {
            this.id = id;
        }

        private Rows.Tab tab() {
            return row.tabs().get(getPosition());
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return tab().name();
        }

        @Override
        public int getPosition() {
            return row.tabs().stream().map(Rows.Tab::id).toList().indexOf(id);
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            addFieldScreenLayoutItem(fieldId, tab().fieldIds().size());
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId, int position) {
            if (containsField(fieldId)) {
                throw new IllegalArgumentException("The field " + fieldId + " is on the screen already");
            }
            List<String> fields = new ArrayList<>(tab().fieldIds());
            fields.add(position, fieldId);
            List<Rows.Tab> tabs = new ArrayList<>(row.tabs());
            tabs.set(getPosition(), new Rows.Tab(id, getName(), List.copyOf(fields)));
            save(tabs);
        }

        @Override
        public @Nullable FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
            return isContainsField(fieldId) ? new Item(this, fieldId) : null;
        }

        @Override
        public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
            return tab().fieldIds().stream()
                    .<FieldScreenLayoutItem>map(field -> new Item(this, field))
                    .toList();
        }

        @Override
        public boolean isContainsField(String fieldId) {
            return tab().fieldIds().contains(fieldId);
        }

        @Override
        public FieldScreen getFieldScreen() {
            return Screen.this;
        }

        @Override
        public void store() {
            Screen.this.store();
        }
    }

    private final class Item implements FieldScreenLayoutItem {
        private final Tab tab;
        private final String fieldId;

        Item(Tab tab, String fieldId) {
            this.tab = tab;
            this.fieldId = fieldId;
        }

        @Override
        public Long getId() {
            return tab.getId() * 1000 + getPosition();
        }

        @Override
        public String getFieldId() {
            return fieldId;
        }

        @Override
        public @Nullable CustomField getOrderableField() {
            return screens.model().customFields().getCustomFieldObject(fieldId);
        }

        @Override
        public int getPosition() {
            return tab.tab().fieldIds().indexOf(fieldId);
        }
    }
}
