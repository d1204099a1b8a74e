package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.transfer.ExportJson.MappingPart;
import org.outcomeroadmap.survey.ColumnMapping;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.RememberedMapping;
import org.outcomeroadmap.survey.UnusableMappingException;

/**
 * Reads how surveys were read elsewhere. A column about an outcome that has no counterpart here is left out, without a
 * word: its survey's next wave asks about it again.
 */
final class ReadMappings {

    private static final ColumnMapping NOTHING = MappingJson.read("{\"layout\":\"wide\"}");

    private final Faults faults;
    private final KeyMatching matching;
    private final UserNames users;

    ReadMappings(Faults faults, KeyMatching matching, UserNames users) {
        this.faults = faults;
        this.matching = matching;
        this.users = users;
    }

    /** The mappings, the latest first. */
    List<KeptMapping> of(List<@Nullable MappingPart> parts, String path) {
        List<KeptMapping> mappings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String at = path + "[" + i + "]";
            MappingPart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            Optional<Issue> holder = matching.ofProject(faults.line(at + ".issue", part.issue()), at + ".issue");
            KeptMapping kept = new KeptMapping(
                    holder.map(Issue::getId).orElse(0L),
                    faults.line(at + ".format", part.format()),
                    mapping(part, at),
                    users.key(faults.line(at + ".rememberedBy", part.rememberedBy())),
                    faults.instant(at + ".rememberedAt", part.rememberedAt()));
            if (holder.isPresent()) {
                mappings.add(kept);
            }
        }
        return mappings;
    }

    private RememberedMapping mapping(MappingPart part, String at) {
        Map<String, String> questions =
                new TreeMap<>(Optional.ofNullable(part.questions()).orElse(Map.of()));
        questions.values().removeIf(question -> question == null);
        return new RememberedMapping(read(part.mapping(), at + ".mapping"), questions)
                .withOutcomes(key -> matching.known(key).map(outcome -> Long.toString(outcome.issueId())));
    }

    private ColumnMapping read(@Nullable JsonNode mapping, String at) {
        if (mapping == null) {
            faults.add(at, Words.of("outcomes.error.required"));
            return NOTHING;
        }
        try {
            return MappingJson.read(mapping);
        } catch (UnusableMappingException unusable) {
            String place = unusable.field().isEmpty() ? at : at + "." + unusable.field();
            faults.add(place, Words.ready(String.valueOf(unusable.getMessage())));
            return NOTHING;
        }
    }
}
