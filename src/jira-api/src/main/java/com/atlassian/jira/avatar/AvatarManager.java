package com.atlassian.jira.avatar;

import static org.outcomeroadmap.signature.Source.CONDEC;

import com.atlassian.jira.icon.IconType;
import org.outcomeroadmap.signature.Seen;

/** The pictures of projects, users and issue types. */
@Seen(CONDEC)
public interface AvatarManager {
    Long getDefaultAvatarId(IconType iconType);
}
