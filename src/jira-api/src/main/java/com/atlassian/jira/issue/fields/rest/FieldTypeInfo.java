package com.atlassian.jira.issue.fields.rest;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** Which values a field allows, for the REST description of forms. */
@Seen(GROOVY)
public class FieldTypeInfo {
    @Seen(UNPROVEN)
    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {}
}
