package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.platform.IssueSearch;

/** The files of a project that look like surveys by their names, for those who may import them. */
@Named
public class ImportableFiles {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt", "xlsx");
    private static final int MOST_ISSUES = 50;

    /** So many issues with files are looked at, the latest changed first. */
    private static final int MOST_LOOKED_AT = 500;

    private final IssueSearch search;
    private final Attachments attachments;
    private final ImportPermission permission;

    @Inject
    public ImportableFiles(IssueSearch search, Attachments attachments, ImportPermission permission) {
        this.search = search;
        this.attachments = attachments;
        this.permission = permission;
    }

    /** The issues that hold such files, with the latest file first. */
    List<StudyJson.ImportableIssue> of(Project project, VisibleIssues caller) {
        String jql = "project = " + project.getId() + " AND attachments IS NOT EMPTY ORDER BY updated DESC";
        return search.first(caller.user(), jql, MOST_LOOKED_AT).stream()
                .filter(issue -> permission.has(caller, issue))
                .map(issue -> new Held(issue, surveys(issue)))
                .filter(held -> !held.files().isEmpty())
                .sorted(Comparator.comparing(Held::latest).reversed())
                .limit(MOST_ISSUES)
                .map(Held::json)
                .toList();
    }

    /** An issue with its survey files, the latest first. */
    private record Held(Issue issue, List<AttachedFile> files) {

        Instant latest() {
            return files.get(0).created();
        }

        StudyJson.ImportableIssue json() {
            return new StudyJson.ImportableIssue(
                    issue.getKey(),
                    issue.getSummary(),
                    files.stream().map(StudyViews::file).toList());
        }
    }

    private List<AttachedFile> surveys(Issue issue) {
        return attachments.of(issue).stream()
                .filter(file -> ENDINGS.contains(ending(file.filename())))
                .sorted(Comparator.comparing(AttachedFile::created).reversed())
                .toList();
    }

    private static String ending(String filename) {
        return filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
