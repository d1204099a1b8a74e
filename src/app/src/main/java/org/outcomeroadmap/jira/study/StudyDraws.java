package org.outcomeroadmap.jira.study;

import com.atlassian.cache.Cache;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.scoring.RankIntervals;
import org.outcomeroadmap.scoring.ResampledScores;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.Segment;
import org.outcomeroadmap.survey.SurveyReader;
import org.outcomeroadmap.survey.UnusableMappingException;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/**
 * The scores of studies in many draws of their respondents, who are read again from the very bytes that were imported.
 * Chance begins with the hash of these bytes, so that every node draws the same. Remembered by the version of the study's
 * results, as long as the file is there.
 */
@Named
public class StudyDraws {

    private static final String CACHE = "org.outcomeroadmap.jira.study.draws";
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS_OF_SEED = 16;

    /** Each holds two thousand numbers an outcome: 16 MB of a study with a thousand outcomes. */
    private static final int MOST_GROUPS = 4;

    private final StudyStore studies;
    private final StudySources sources;
    private final Issues issues;
    private final RuleBook rules;
    private final Cache<Integer, Map<Asked, Drawn>> drawn;

    @Inject
    public StudyDraws(StudyStore studies, StudySources sources, Issues issues, RuleBook rules, Caches caches) {
        this.studies = studies;
        this.sources = sources;
        this.issues = issues;
        this.rules = rules;
        this.drawn = caches.loading(CACHE, version -> new ConcurrentHashMap<>());
        // The cache outlives the app: what an older version of the app put there has classes of that version.
        this.drawn.removeAll();
    }

    /** Whose answers are drawn, and how they count. */
    private record Asked(Set<Segment> groups, ScoringMethod method) {}

    /**
     * The draws of a study.
     *
     * @param names what the file calls each outcome, by the outcome's id; none where it holds no respondents
     */
    public record Drawn(ResampledScores scores, Map<Long, String> names) {

        public Drawn {
            names = Map.copyOf(names);
        }
    }

    /**
     * The draws of a study's respondents.
     *
     * @param summary the study, with the method to score it by
     * @param groups those who belong to all of these; none for everybody
     * @return empty if the file is gone or another one
     */
    public Optional<Drawn> of(StudySummary summary, Set<Segment> groups) {
        StoredStudy study = studies.find(Math.toIntExact(summary.id())).orElseThrow(Refusal::notFound);
        if (!sources.isThere(study)) {
            return Optional.empty();
        }
        Map<Asked, Drawn> ofVersion =
                Optional.ofNullable(drawn.get(study.versionId())).orElseThrow();
        Asked asked = new Asked(Set.copyOf(groups), summary.method());
        Optional<Drawn> known = Optional.ofNullable(ofVersion.get(asked));
        if (known.isPresent()) {
            return known;
        }
        // Whoever asks for the same meanwhile waits: a large file takes as long as its import did.
        synchronized (ofVersion) {
            Optional<Drawn> found = Optional.ofNullable(ofVersion.get(asked)).or(() -> read(study, asked));
            if (ofVersion.size() >= MOST_GROUPS) {
                ofVersion.clear();
            }
            found.ifPresent(draws -> ofVersion.put(asked, draws));
            return found;
        }
    }

    private Optional<Drawn> read(StoredStudy study, Asked asked) {
        Optional<SpooledFile> source = sources.open(study);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try (SpooledFile file = source.get()) {
            return Optional.of(drawn(sample(study, file, asked)));
        } catch (IOException gone) {
            return Optional.empty();
        } catch (UnusableFileException | UnusableMappingException unusable) {
            // The same bytes and mapping were read before, so this is the app's fault.
            throw new IllegalStateException("Study " + study.id() + " can't be read again", unusable);
        }
    }

    private Optional<RespondentSample> sample(StoredStudy study, SpooledFile file, Asked asked) throws IOException {
        return new SurveyReader(rules.of(RuleBook.SITE).limits())
                .sample(
                        file,
                        MappingJson.read(study.findings().mapping()),
                        asked.groups(),
                        asked.method(),
                        Long.parseUnsignedLong(study.source().hash().substring(0, DIGITS_OF_SEED), HEXADECIMAL));
    }

    private Drawn drawn(Optional<RespondentSample> sample) {
        ResampledScores scores =
                sample.map(answers -> answers.drawn(RankIntervals.DRAWS)).orElse(ResampledScores.NONE);
        Map<Long, String> names = new HashMap<>();
        scores.outcomes()
                .forEach(name -> issues.byKeyEverHeld(name).ifPresent(outcome -> names.put(outcome.getId(), name)));
        return new Drawn(scores, names);
    }
}
