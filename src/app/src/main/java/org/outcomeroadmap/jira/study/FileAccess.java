package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.evaluation.Measure;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.survey.Segment;

/**
 * Who may download a survey's file, and its removal after the import. Pages never show personal columns and small
 * groups, but whoever sees the issue can download the file, which may hold both.
 */
@Named
public class FileAccess {

    private final Attachments attachments;
    private final Visibility visibility;
    private final Issues issues;
    private final RemoveStudies removing;

    @Inject
    public FileAccess(Attachments attachments, Visibility visibility, Issues issues, RemoveStudies removing) {
        this.attachments = attachments;
        this.visibility = visibility;
        this.issues = issues;
        this.removing = removing;
    }

    /**
     * Who can download what the app's pages keep to themselves. Jira tells apps neither how many people may browse a
     * project nor who they are, so only the kind of readers is told.
     *
     * @param readers {@code anybody} without signing in, everybody who may browse the {@code project}, or the members of
     *     the issue's {@code security-level}
     * @param smallGroups groups of respondents under the minimum, and tasks that so few worked on
     * @param offers what the caller may do about it: {@code security-level}, {@code delete-attachment}
     */
    record AccessJson(
            String readers, List<String> personalColumns, int smallGroups, int minimum, List<String> offers) {}

    /** What the file tells beyond the app's pages, and to whom; empty if it holds nothing of the kind. */
    Optional<AccessJson> of(NewResults read, int minimum, VisibleIssues caller) {
        int small = smallGroups(read, minimum);
        List<String> personal = read.findings().dropped();
        return small == 0 && personal.isEmpty()
                ? Optional.empty()
                : caller.find(read.identity().issueId())
                        .map(holder -> new AccessJson(
                                readers(holder), personal, small, minimum, offers(holder, read, caller)));
    }

    /**
     * Refuses whoever may not delete the file.
     *
     * @throws Refusal NOT_PERMITTED
     */
    void requireRemovable(AttachedFile file, Issue holder, VisibleIssues caller) {
        if (!mayRemove(file, holder, caller)) {
            throw Refusal.notPermitted(Words.of("outcomes.error.may-not-delete-file", file.filename()));
        }
    }

    /** Deletes a file whose results are stored, and puts that on record. Returns whether it is gone. */
    boolean remove(AttachedFile file, String userKey) {
        if (!attachments.delete(file.id())) {
            return false;
        }
        issues.byId(file.issueId()).ifPresent(holder -> removing.sourcesRemoved(holder, userKey, Set.of(file.id())));
        return true;
    }

    private static int smallGroups(NewResults read, int minimum) {
        Set<Segment> small = read.totals().stream()
                .flatMap(total -> total.segments().entrySet().stream())
                .filter(group ->
                        group.getValue().pairs() > 0 && group.getValue().pairs() < minimum)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        long tasks = read.evaluated().tasks().stream()
                .filter(task -> task.measures(minimum) instanceof Measure.Suppressed)
                .count();
        return small.size() + Math.toIntExact(tasks);
    }

    private String readers(Issue holder) {
        if (visibility.of(null).visible(holder).isPresent()) {
            return "anybody";
        }
        return holder.getSecurityLevelId() == null ? "project" : "security-level";
    }

    private List<String> offers(Issue holder, NewResults read, VisibleIssues caller) {
        Stream<String> level =
                holder.getSecurityLevelId() == null && caller.may(ProjectRights.setIssueSecurity(), holder)
                        ? Stream.of("security-level")
                        : Stream.of();
        Stream<String> deletion = attachments
                        .find(read.source().attachmentId())
                        .filter(file -> mayRemove(file, holder, caller))
                        .isPresent()
                ? Stream.of("delete-attachment")
                : Stream.of();
        return Stream.concat(level, deletion).toList();
    }

    private static boolean mayRemove(AttachedFile file, Issue holder, VisibleIssues caller) {
        ApplicationUser user = caller.signedIn();
        return caller.may(ProjectRights.deleteAllAttachments(), holder)
                || (user.getKey().equals(file.authorKey()) && caller.may(ProjectRights.deleteOwnAttachments(), holder));
    }
}
