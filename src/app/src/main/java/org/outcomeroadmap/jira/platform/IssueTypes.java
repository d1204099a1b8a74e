package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Jira's issue types, of the whole site. */
@Named
public class IssueTypes {

    private final IssueTypeManager types;
    private final AvatarManager avatars;

    @Inject
    public IssueTypes(IssueTypeManager types, AvatarManager avatars) {
        this.types = types;
        this.avatars = avatars;
    }

    /** Every issue type. */
    public List<IssueType> all() {
        Collection<IssueType> all = types.getIssueTypes();
        return List.copyOf(all);
    }

    /** The issue type with the id, or empty when it was removed. */
    public Optional<IssueType> byId(String id) {
        return Optional.ofNullable(types.getIssueType(id));
    }

    /** The issue type of that name, case ignored as Jira does. Only setup looks by name. */
    public Optional<IssueType> named(String name) {
        return all().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Creates a standard issue type with Jira's default icon. */
    public IssueType create(String name, String description) {
        Long icon = avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
        return types.createIssueType(name, description, icon);
    }
}
