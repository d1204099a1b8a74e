package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;

/** Inputs of forms: an app's field is edited with its own template, Jira's with plain inputs. */
final class FieldInputs {
    private static final Map<String, String> SYSTEM_NAMES = Map.of(
            "summary", "Summary",
            "description", "Description",
            "priority", "Priority",
            "assignee", "Assignee",
            "labels", "Labels",
            "security", "Security level");

    private final CustomFieldManager fields;
    private final FieldHtml html;

    FieldInputs(CustomFieldManager fields, FieldHtml html) {
        this.fields = fields;
        this.html = html;
    }

    /**
     * The input of one field.
     *
     * @param name the field's name
     * @param labelled whether the markup brings its own label, as an app's template does
     */
    record Input(String name, Html html, boolean labelled) {}

    /**
     * The field's input, empty for a field that no form offers.
     *
     * @param choices what can be chosen, value to label; empty for a field that takes text
     * @param present the values that the input shows
     * @param issue the issue that is edited, null when it is not one issue that is
     */
    Optional<Input> of(String id, Map<String, String> choices, List<String> present, @Nullable Issue issue) {
        String name = SYSTEM_NAMES.get(id);
        if (name != null) {
            return Optional.of(new Input(name, plain(id, choices, present), false));
        }
        return Optional.ofNullable(fields.getCustomFieldObject(id)).flatMap(field -> {
            boolean ofApp = !field.getCustomFieldType()
                    .getKey()
                    .matches("com\\.(atlassian\\.jira\\.plugin\\.system|pyxis\\.greenhopper).*");
            return ofApp
                    ? html.edit(field, String.join(",", present), issue)
                            .map(markup -> new Input(field.getName(), markup, true))
                    : Optional.of(new Input(field.getName(), plain(id, choices, present), false));
        });
    }

    private Html plain(String id, Map<String, String> choices, List<String> present) {
        if (choices.isEmpty()) {
            String value = Html.escape(String.join(" ", present));
            return new Html(
                    id.equals("description")
                            ? "<textarea class=\"textarea long-field\" rows=\"5\" id=\"%1$s\" name=\"%1$s\">%2$s</textarea>"
                                    .formatted(id, value)
                            : "<input class=\"text long-field\" type=\"text\" id=\"%1$s\" name=\"%1$s\" value=\"%2$s\">"
                                    .formatted(id, value));
        }
        Function<Map.Entry<String, String>, String> option = choice -> "<option value=\"%s\"%s>%s</option>"
                .formatted(
                        Html.escape(choice.getKey()),
                        present.contains(choice.getKey()) ? " selected" : "",
                        Html.escape(choice.getValue()));
        boolean many = takesMany(fields.getCustomFieldObject(id));
        return new Html("<select class=\"%s\" id=\"%s\" name=\"%s\"%s>%s%s</select>"
                .formatted(
                        many ? "multi-select long-field" : "select",
                        id,
                        id,
                        many ? " multiple size=\"4\"" : "",
                        many ? "" : "<option value=\"\">None</option>",
                        String.join("", choices.entrySet().stream().map(option).toList())));
    }

    private static boolean takesMany(@Nullable CustomField field) {
        return field != null && field.getCustomFieldType().getKey().endsWith(":multiselect");
    }
}
