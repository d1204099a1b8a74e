package org.outcomeroadmap.jira.audit;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rest.Json;

/**
 * Keeps who did what to a project's outcomes data and rules. Entries are never changed, and go with their project
 * only. Recorded within the transaction of what they tell, so that one does not stand without the other.
 */
@Named
public class AuditTrail {

    private final ActiveObjects tables;
    private final Clock clock;

    @Inject
    public AuditTrail(ActiveObjects tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Keeps an entry. */
    public void record(AuditEntry entry) {
        @Nullable Long issue = entry.issueId().isPresent() ? entry.issueId().getAsLong() : null;
        tables.create(
                AuditRow.class,
                new DBParam("PROJECT_ID", entry.projectId()),
                new DBParam("ISSUE_ID", issue),
                new DBParam("ACTION_SLUG", entry.action()),
                new DBParam("ACTOR", entry.actor()),
                new DBParam("HAPPENED_AT", Date.from(entry.at())),
                new DBParam("DETAIL_JSON", json(entry.details())));
    }

    /** Keeps an entry of what happens now and is about no issue. */
    public void record(long projectId, String action, @Nullable String actor, Map<String, String> details) {
        record(new AuditEntry(projectId, action, actor, clock.instant(), details));
    }

    /** Removes all entries of a project that is no more. */
    public void forget(long projectId) {
        tables.deleteWithSQL(AuditRow.class, "PROJECT_ID = ?", projectId);
    }

    /** All entries of a project, newest first. Callers leave out what the reader may not see. */
    public List<AuditEntry> of(long projectId) {
        return Stream.of(tables.find(AuditRow.class, "PROJECT_ID = ?", projectId))
                .sorted(Comparator.comparing(AuditRow::getHappenedAt)
                        .thenComparing(AuditRow::getID)
                        .reversed())
                .map(AuditTrail::entry)
                .toList();
    }

    /**
     * Settles who is told of an issue that is being deleted, since nobody can be asked to see it any more.
     *
     * @param restricted whether some who see its project could not see it
     */
    public void issueDeleted(long issueId, boolean restricted) {
        for (AuditRow row : tables.find(AuditRow.class, "ISSUE_ID = ?", issueId)) {
            row.setIssueId(restricted ? AuditEntry.GONE_ISSUE : null);
            row.save();
        }
    }

    private static AuditEntry entry(AuditRow row) {
        @Nullable Long issue = row.getIssueId();
        return new AuditEntry(
                row.getProjectId(),
                row.getActionSlug(),
                row.getActor(),
                row.getHappenedAt().toInstant(),
                issue == null ? OptionalLong.empty() : OptionalLong.of(issue),
                details(row.getDetailJson()));
    }

    /** A zero character is text to Java and an error to databases. */
    private static String json(Map<String, String> details) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        details.forEach((name, value) -> json.put(name, value.replace("\0", "")));
        return Json.text(json);
    }

    private static Map<String, String> details(String json) {
        Map<String, String> details = new TreeMap<>();
        Json.stored(json, JsonNode.class)
                .properties()
                .forEach(
                        detail -> details.put(detail.getKey(), detail.getValue().asText()));
        return details;
    }
}
