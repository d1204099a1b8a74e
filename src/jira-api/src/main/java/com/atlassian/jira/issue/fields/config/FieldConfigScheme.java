package com.atlassian.jira.issue.fields.config;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** Which configuration applies in which projects and issue types. Its builder's last call is not named build. */
@Seen(BLACKDUCK)
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    Map<String, FieldConfig> getConfigs();

    FieldConfig getOneAndOnlyConfig();

    List<JiraContextNode> getContexts();

    Collection<IssueType> getAssociatedIssueTypes();

    Collection<String> getAssociatedIssueTypeIds();

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    boolean isInContext(IssueContext context);

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isGlobal();

    ConfigurableField getField();

    /** Makes a scheme like another with other configurations. A host needs it to work, so this one does. */
    class Builder {
        private final FieldConfigScheme original;
        private Map<String, FieldConfig> configs;

        public Builder(FieldConfigScheme original) {
            this.original = original;
            this.configs = original.getConfigs();
        }

        public Builder setConfigs(Map<String, FieldConfig> changed) {
            this.configs = changed;
            return this;
        }

        public FieldConfigScheme toFieldConfigScheme() {
            return (FieldConfigScheme) Proxy.newProxyInstance(
                    FieldConfigScheme.class.getClassLoader(),
                    new Class<?>[] {FieldConfigScheme.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getConfigs" -> configs;
                        case "getAssociatedIssueTypeIds" -> configs.keySet();
                        default -> method.invoke(original, arguments);
                    });
        }
    }
}
