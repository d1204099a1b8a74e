package com.atlassian.jira.project;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** Finds projects without asking for permissions. */
@Seen(SLACK)
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String key);

    Project getProjectObjByKey(String key);

    @Seen(UNPROVEN)
    List<Project> getProjectObjects();

    @Seen(UNPROVEN)
    List<Project> getProjects();
}
