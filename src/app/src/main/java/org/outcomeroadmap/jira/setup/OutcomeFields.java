package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.CustomFields;

/** The app's fields in Jira, by the ids that setup remembered. */
@Named
public class OutcomeFields {

    private final SiteIds ids;
    private final CustomFields fields;

    @Inject
    public OutcomeFields(SiteIds ids, CustomFields fields) {
        this.ids = ids;
        this.fields = fields;
    }

    /** The field, or empty before setup and after somebody removed it. */
    public Optional<CustomField> find(OutcomeField field) {
        OptionalLong id = ids.field(field);
        return id.isPresent() ? fields.byId(id.getAsLong()) : Optional.empty();
    }

    /** The field's value on the issue, or null. */
    public @Nullable Object value(Issue issue, OutcomeField field) {
        return find(field).map(issue::getCustomFieldValue).orElse(null);
    }

    void remember(OutcomeField field, CustomField custom) {
        ids.rememberField(field, CustomFields.id(custom));
    }
}
