package org.outcomeroadmap.jira.mapping;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.RememberedMapping;
import org.outcomeroadmap.survey.UnusableMappingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps how the surveys of a project were read, one mapping for each survey: the latest. Callers check permissions. */
@Named
public class MappingMemory {

    private static final Logger LOG = LoggerFactory.getLogger(MappingMemory.class);

    /** More surveys than a project has at a time; the oldest are forgotten. */
    private static final int MOST_SURVEYS = 50;

    private final ActiveObjects tables;

    @Inject
    public MappingMemory(ActiveObjects tables) {
        this.tables = tables;
    }

    /** What stands in a row. */
    record Stored(JsonNode mapping, Map<String, String> questions) {}

    /** Keeps a mapping in place of what was known of the same survey. To be called within a transaction. */
    public void keep(long projectId, KeptMapping mapping) {
        Map<Integer, KeptMapping> known = of(projectId);
        known.forEach((id, older) -> {
            if (isOfTheSameSurvey(older, mapping)) {
                forget(id);
            }
        });
        known.keySet().stream().skip(MOST_SURVEYS - 1L).forEach(this::forget);
        tables.create(
                RememberedRow.class,
                new DBParam("PROJECT_ID", projectId),
                new DBParam("HOLDER_ID", mapping.holderId()),
                new DBParam("SURVEY_FORMAT", mapping.format()),
                new DBParam("MAPPING_JSON", text(mapping.mapping()).replace("\\u0000", "")),
                new DBParam("REMEMBERED_BY", mapping.by()),
                new DBParam("REMEMBERED_AT", Date.from(mapping.at())));
    }

    /** Keeps a mapping that comes from another site, unless its survey is known here. Within a transaction. */
    public void restore(long projectId, KeptMapping mapping) {
        if (of(projectId).values().stream().noneMatch(known -> isOfTheSameSurvey(known, mapping))) {
            keep(projectId, mapping);
        }
    }

    /** The mappings of a project by their numbers, the latest first. */
    public Map<Integer, KeptMapping> of(long projectId) {
        Map<Integer, KeptMapping> kept = new LinkedHashMap<>();
        Arrays.stream(tables.find(RememberedRow.class, "PROJECT_ID = ?", projectId))
                .sorted(Comparator.comparing(RememberedRow::getRememberedAt)
                        .thenComparing(RememberedRow::getID)
                        .reversed())
                .forEach(row -> read(row).ifPresent(mapping -> kept.put(row.getID(), mapping)));
        return kept;
    }

    /** Forgets one mapping. */
    public void forget(int id) {
        tables.deleteWithSQL(RememberedRow.class, "ID = ?", id);
    }

    /** Forgets those that were read from files of an issue that is being deleted. */
    public void forgetIssue(long issueId) {
        tables.deleteWithSQL(RememberedRow.class, "HOLDER_ID = ?", issueId);
    }

    /** Forgets those of a project that is no more. */
    public void forgetProject(long projectId) {
        tables.deleteWithSQL(RememberedRow.class, "PROJECT_ID = ?", projectId);
    }

    private static boolean isOfTheSameSurvey(KeptMapping one, KeptMapping other) {
        return one.format().equals(other.format()) && one.mapping().isOfTheSameSurvey(other.mapping());
    }

    private static String text(RememberedMapping mapping) {
        return Json.text(new Stored(MappingJson.write(mapping.mapping()), mapping.questions()));
    }

    private static Optional<KeptMapping> read(RememberedRow row) {
        Stored stored = Json.stored(row.getMappingJson(), Stored.class);
        try {
            return Optional.of(new KeptMapping(
                    row.getHolderId(),
                    row.getSurveyFormat(),
                    new RememberedMapping(MappingJson.read(stored.mapping()), stored.questions()),
                    row.getRememberedBy(),
                    row.getRememberedAt().toInstant()));
        } catch (UnusableMappingException outdated) {
            // Written by a version of the app that knew other roles: a person is asked again.
            LOG.warn("A remembered mapping of project {} can't be used", row.getProjectId(), outdated);
            return Optional.empty();
        }
    }
}
