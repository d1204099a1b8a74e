package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.IGSL;
import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.POKER;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.outcomeroadmap.signature.Seen;

/** Finds and creates custom fields. */
@Seen(POKER)
public interface CustomFieldManager {
    CustomField createCustomField(
            String name,
            String description,
            CustomFieldType type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            @Seen(IGSL) List<IssueType> issueTypes)
            throws GenericEntityException;

    @Seen(JAVADOC_7)
    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    @Seen(BLACKDUCK)
    Collection<CustomField> getCustomFieldObjectsByName(String name);

    @Seen(IGSL)
    CustomFieldType getCustomFieldType(String key);

    @Seen(IGSL)
    CustomFieldSearcher getCustomFieldSearcher(String key);

    @Seen(GROOVY)
    void removeCustomField(CustomField field) throws RemoveException;

    @Seen(BLACKDUCK)
    void refresh();
}
