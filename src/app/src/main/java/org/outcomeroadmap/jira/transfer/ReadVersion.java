package org.outcomeroadmap.jira.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.study.FileFindings;
import org.outcomeroadmap.jira.study.FileFindings.ProblemJson;
import org.outcomeroadmap.jira.study.KeptTotal;
import org.outcomeroadmap.jira.study.KeptVersion;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.jira.transfer.ExportJson.VersionPart;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.UnusableMappingException;

/** Reads the imports of a study from a file. */
final class ReadVersion {

    private static final long MOST_RESPONDENTS = 1_000_000_000;
    private static final int MOST_VERSIONS = 10_000;
    private static final int MOST_PROBLEMS = 1_000;
    private static final int NO_ATTACHMENT = 0;

    private final Faults faults;
    private final UserNames users;
    private final ReadTotals totals;
    private final ReadTasks tasks;

    ReadVersion(Faults faults, KeyMatching matching, UserNames users) {
        this.faults = faults;
        this.users = users;
        this.totals = new ReadTotals(faults, matching);
        this.tasks = new ReadTasks(faults, matching);
    }

    /** The versions, oldest first. */
    List<KeptVersion> of(List<@Nullable VersionPart> parts, String path) {
        List<KeptVersion> versions = new ArrayList<>();
        faults.count(path, parts.size(), 1, MOST_VERSIONS);
        for (int i = 0; i < parts.size(); i++) {
            VersionPart part = parts.get(i);
            if (part == null) {
                faults.add(path + "[" + i + "]", Words.of("outcomes.error.required"));
            } else {
                version(part, path + "[" + i + "]").ifPresent(versions::add);
            }
        }
        return versions;
    }

    private Optional<KeptVersion> version(VersionPart part, String path) {
        Optional<ScoringMethod> method = faults.choice(path + ".method", part.method(), ScoringMethod::ofSlug);
        long respondents = faults.count(path + ".respondents", part.respondents(), 0, MOST_RESPONDENTS);
        FileFindings findings = findings(part, path);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        List<KeptTotal> read = totals.of(ReadExport.listed(part.totals()), path + ".totals", method.get(), respondents);
        String name = faults.line(path + ".filename", part.filename());
        String hash = faults.hash(path + ".fileHash", part.fileHash());
        return Optional.of(new KeptVersion(
                faults.line(path + ".name", part.name()),
                faults.date(path + ".fieldDate", part.fieldDate()),
                faults.instant(path + ".importedAt", part.importedAt()),
                users.key(faults.line(path + ".importedBy", part.importedBy())),
                new SourceFile(NO_ATTACHMENT, name, hash),
                method.get(),
                respondents,
                findings,
                read,
                tasks.of(ReadExport.listed(part.tasks()), path + ".tasks", respondents)));
    }

    private FileFindings findings(VersionPart part, String path) {
        List<ProblemJson> problems = ReadExport.listed(part.problems());
        faults.count(path + ".problems", problems.size(), 0, MOST_PROBLEMS);
        for (int i = 0; i < problems.size(); i++) {
            @Nullable ProblemJson problem = problems.get(i);
            if (problem == null || isMissing(problem.column()) || isMissing(problem.message())) {
                faults.add(path + ".problems[" + i + "]", Words.of("outcomes.error.required"));
            }
        }
        long count = faults.count(path + ".problemCount", part.problemCount(), problems.size(), Long.MAX_VALUE);
        List<String> dropped = ReadExport.listed(part.dropped());
        if (dropped.stream().anyMatch(ReadVersion::isMissing)) {
            faults.add(path + ".dropped", Words.of("outcomes.error.required"));
        }
        JsonNode mapping = mapping(part.mapping(), path + ".mapping");
        return faults.any()
                ? new FileFindings(mapping, List.of(), 0, List.of())
                : new FileFindings(mapping, problems, count, dropped);
    }

    private JsonNode mapping(@Nullable JsonNode mapping, String path) {
        if (mapping == null || !(mapping instanceof ObjectNode)) {
            faults.add(path, Words.of("outcomes.error.required"));
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            return MappingJson.write(MappingJson.read(mapping));
        } catch (UnusableMappingException unusable) {
            faults.add(
                    unusable.field().isEmpty() ? path : path + "." + unusable.field(),
                    Words.ready(String.valueOf(unusable.getMessage())));
            return mapping;
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null;
    }
}
