package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outcomeroadmap.workbench.jira.SystemFieldType.EpicLink;
import org.outcomeroadmap.workbench.jira.SystemFieldType.MultiSelect;
import org.outcomeroadmap.workbench.jira.SystemFieldType.Numeric;
import org.outcomeroadmap.workbench.jira.SystemFieldType.Select;
import org.outcomeroadmap.workbench.jira.SystemFieldType.Text;

/** The custom field types that Jira and Jira Software bring along, by their complete keys. */
@SuppressWarnings("rawtypes")
final class SystemFieldTypes {
    static final String MULTI_SELECT = CustomFields.SYSTEM + "multiselect";
    static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private final Map<String, CustomFieldType> types = new TreeMap<>();

    private record Descriptor(String getCompleteKey, String getName, String getDescription)
            implements CustomFieldTypeModuleDescriptor {}

    SystemFieldTypes(JiraModel model, FieldValues values) {
        add(CustomFields.SYSTEM + "textfield", "Text Field (single line)", new Text(values, 255));
        add(CustomFields.SYSTEM + "textarea", "Text Field (multi-line)", new Text(values, 32_767));
        add(CustomFields.SYSTEM + "float", "Number Field", new Numeric(values));
        add(CustomFields.SYSTEM + "select", "Select List (single choice)", new Select(values, model.options()));
        add(MULTI_SELECT, "Select List (multiple choices)", new MultiSelect(values, model.options()));
        add(EPIC_LINK, "Epic Link Relationship", new EpicLink(values, model));
        add(EPIC_NAME, "Name of Epic", new Text(values, 255));
    }

    private void add(String key, String name, CustomFieldType type) {
        type.init(new Descriptor(key, name, ""));
        types.put(key, type);
    }

    Optional<CustomFieldType> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    static boolean isOfSoftware(String key) {
        return List.of(EPIC_LINK, EPIC_NAME).contains(key);
    }
}
