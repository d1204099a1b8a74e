package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.platform.CustomFields;
import org.outcomeroadmap.jira.platform.FieldOptions;

/** A field of the app exists, for the issue types that need it. */
record FieldStep(
        OutcomeField field,
        String description,
        Supplier<List<IssueType>> types,
        OutcomeFields known,
        CustomFields fields,
        FieldOptions options)
        implements SetupStep {

    @Override
    public What what() {
        return What.FIELD;
    }

    @Override
    public String name() {
        return known.find(field).map(CustomField::getFieldName).orElse(field.fieldName());
    }

    @Override
    public boolean done() {
        return known.find(field).filter(this::isComplete).isPresent();
    }

    @Override
    public boolean siteWide() {
        return true;
    }

    @Override
    public List<Project> affects() {
        return List.of();
    }

    @Override
    public void carryOut() {
        CustomField custom = known.find(field).or(this::adoptable).orElseGet(this::create);
        known.remember(field, custom);
        List<String> uncovered = uncovered(custom);
        if (!uncovered.isEmpty()) {
            fields.widen(custom, uncovered);
        }
        if (lacksOptions(custom)) {
            options.add(custom, field.firstOptions());
        }
    }

    private CustomField create() {
        return fields.create(field.blueprint(description), types.get());
    }

    /** A field of a type of our own can only be ours, for example from before the app was taken away and put back. */
    private Optional<CustomField> adoptable() {
        return field.hasOwnType() ? fields.ofType(field.typeKey()) : Optional.empty();
    }

    private boolean isComplete(CustomField custom) {
        return uncovered(custom).isEmpty() && !lacksOptions(custom);
    }

    private boolean lacksOptions(CustomField custom) {
        return !field.firstOptions().isEmpty() && !options.any(custom);
    }

    private List<String> uncovered(CustomField custom) {
        return types.get().stream()
                .map(IssueType::getId)
                .filter(type -> !fields.covers(custom, type))
                .toList();
    }
}
