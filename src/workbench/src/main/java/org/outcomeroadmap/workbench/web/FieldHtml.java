package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.PluginModules;

/** Writes the value of a custom field: by its type's own template, or plainly for Jira's own types. */
final class FieldHtml {

    private final PluginModules modules;

    FieldHtml(PluginModules modules) {
        this.modules = modules;
    }

    /** The value as the issue view shows it, empty when the issue has none. */
    Optional<Html> view(CustomField field, Issue issue) {
        return Optional.ofNullable(issue.getCustomFieldValue(field))
                .map(value -> new Html(
                        modules.renderField(field.getCustomFieldType().getKey(), "view", values(field, issue, value))
                                .orElseGet(() -> Html.escape(plain(value)))));
    }

    /** The input of an app's type with its label, empty for Jira's own types. */
    Optional<Html> edit(CustomField field, String value, @Nullable Issue issue) {
        Map<String, Object> values = parameters(field, issue);
        values.put("value", value);
        values.put("customField", field);
        values.put("displayParameters", Map.of());
        return modules.renderField(field.getCustomFieldType().getKey(), "edit", values)
                .map(Html::new);
    }

    /** AUI's class for the lozenge of the issue's status, by the status's category. */
    static String lozenge(Issue issue) {
        return switch (issue.getStatus().getStatusCategory().getKey()) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "";
        };
    }

    static String day(Timestamp time) {
        return time.toLocalDateTime().toLocalDate().toString();
    }

    private static Map<String, Object> values(CustomField field, Issue issue, Object value) {
        Map<String, Object> values = parameters(field, issue);
        values.put("value", value);
        values.put("customField", field);
        values.put("issue", issue);
        values.put("displayParameters", Map.of());
        return values;
    }

    private static Map<String, Object> parameters(CustomField field, @Nullable Issue issue) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return new HashMap<>(type.getVelocityParameters(issue, field, null));
    }

    private static String plain(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(FieldHtml::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof Option option) {
            return option.getValue();
        }
        return value instanceof Issue issue ? issue.getKey() : String.valueOf(value);
    }
}
