package org.outcomeroadmap.jira.setup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.platform.CustomFields;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.platform.IssueLinkTypes;
import org.outcomeroadmap.jira.platform.IssueTypeSchemes;
import org.outcomeroadmap.jira.platform.IssueTypes;
import org.outcomeroadmap.jira.platform.Screens;

/** The parts of Jira that setup changes. */
@Named
public class SetupParts {

    private final IssueTypes types;
    private final IssueTypeSchemes schemes;
    private final IssueLinkTypes linkTypes;
    private final CustomFields fields;
    private final FieldOptions options;
    private final Screens screens;

    @Inject
    public SetupParts(
            IssueTypes types,
            IssueTypeSchemes schemes,
            IssueLinkTypes linkTypes,
            CustomFields fields,
            FieldOptions options,
            Screens screens) {
        this.types = types;
        this.schemes = schemes;
        this.linkTypes = linkTypes;
        this.fields = fields;
        this.options = options;
        this.screens = screens;
    }

    IssueTypes types() {
        return types;
    }

    IssueTypeSchemes schemes() {
        return schemes;
    }

    IssueLinkTypes linkTypes() {
        return linkTypes;
    }

    CustomFields fields() {
        return fields;
    }

    FieldOptions options() {
        return options;
    }

    Screens screens() {
        return screens;
    }
}
