package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.mapping.MappingMemory;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.transfer.ExportJson.MappingPart;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.RememberedMapping;

/** Writes how a project's surveys were read, for one reader. */
@Named
public class ExportedMappings {

    private final MappingMemory memory;
    private final UserNames users;

    @Inject
    public ExportedMappings(MappingMemory memory, UserNames users) {
        this.memory = memory;
        this.users = users;
    }

    /** Those of files whose issues the caller may see, the latest first. */
    List<MappingPart> of(Project project, VisibleIssues caller) {
        return memory.of(project.getId()).values().stream()
                .flatMap(kept -> part(kept, caller).stream())
                .toList();
    }

    private Optional<MappingPart> part(KeptMapping kept, VisibleIssues caller) {
        RememberedMapping seen = kept.seenBy(caller);
        return caller.find(kept.holderId())
                .map(Issue::getKey)
                .map(key -> new MappingPart(
                        key,
                        kept.format(),
                        MappingJson.write(seen.mapping()),
                        seen.questions(),
                        users.name(kept.by()),
                        kept.at().toString()));
    }
}
