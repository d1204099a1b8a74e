package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.RankInterval;
import org.outcomeroadmap.scoring.RankIntervals;
import org.outcomeroadmap.scoring.ResampledScores;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.scoring.ScoringMethod;

/** Respondents of whole files, kept together to be drawn again. */
class SampledRespondentsTest {

    private static final String WIDE = "{\"layout\":\"wide\",\"columns\":["
            + "{\"column\":\"id\",\"role\":\"respondent\"},{\"column\":\"market\",\"role\":\"segment\"},"
            + "{\"column\":\"imp_A-1\",\"role\":\"importance\",\"outcome\":\"A-1\"},{\"column\":\"sat_A-1\",\"role\":\"satisfaction\",\"outcome\":\"A-1\"},"
            + "{\"column\":\"imp_A-2\",\"role\":\"importance\",\"outcome\":\"A-2\"},{\"column\":\"sat_A-2\",\"role\":\"satisfaction\",\"outcome\":\"A-2\"}]}";
    private static final String LONG = "{\"layout\":\"long\",\"columns\":["
            + "{\"column\":\"id\",\"role\":\"respondent\"},{\"column\":\"market\",\"role\":\"segment\"},"
            + "{\"column\":\"outcome\",\"role\":\"outcome\"},"
            + "{\"column\":\"imp\",\"role\":\"importance\"},{\"column\":\"sat\",\"role\":\"satisfaction\"}]}";
    private static final TextFile WIDE_FILE = TextFile.ofLines(
            "id,market,imp_A-1,sat_A-1,imp_A-2,sat_A-2",
            "a,US,5,1,5,5",
            "b,US,5,1,5,5",
            "c,DE,1,5,5,1",
            "d,DE,1,5,5,1",
            "e,,,,9,1");
    private static final TextFile LONG_FILE = TextFile.ofLines(
            "id,market,outcome,imp,sat",
            "a,US,A-1,5,1",
            "b,US,A-1,5,1",
            "c,DE,A-1,1,5",
            "d,DE,A-1,1,5",
            "a,US,A-2,5,5",
            "b,US,A-2,5,5",
            "c,DE,A-2,5,1",
            "d,DE,A-2,5,1");

    private static Map<String, RankInterval> ranks(TextFile file, String mapping, Set<Segment> groups)
            throws IOException {
        RespondentSample sample = sample(file, mapping, groups).orElseThrow();
        ResampledScores drawn = sample.drawn(RankIntervals.DRAWS);
        RankIntervals<String> intervals = new RankIntervals<>(RankIntervals.DRAWS);
        intervals.add("A-1", 10, drawn, "A-1");
        intervals.add("A-2", 15, drawn, "A-2");
        return new LinkedHashMap<>(intervals.intervals());
    }

    private static Optional<RespondentSample> sample(TextFile file, String mapping, Set<Segment> groups)
            throws IOException {
        return new SurveyReader().sample(file, MappingJson.read(mapping), groups, ScoringMethod.TOP_TWO_BOX_PAIRED, 42);
    }

    @Test
    void respondentsOfAWideFileAreDrawnWhole() throws IOException {
        assertThat(ranks(WIDE_FILE, WIDE, Set.of()))
                .containsEntry("A-1", new RankInterval(2, 1, 2))
                .containsEntry("A-2", new RankInterval(1, 1, 2));
    }

    @Test
    void respondentsOfALongFileAreTheSame() throws IOException {
        assertThat(ranks(LONG_FILE, LONG, Set.of())).isEqualTo(ranks(WIDE_FILE, WIDE, Set.of()));
    }

    @Test
    void onlyMembersOfTheGroupsAreDrawn() throws IOException {
        for (Map.Entry<TextFile, String> file :
                Map.of(WIDE_FILE, WIDE, LONG_FILE, LONG).entrySet()) {
            ResampledScores drawn = sample(file.getKey(), file.getValue(), Set.of(new Segment("market", "DE")))
                    .orElseThrow()
                    .drawn(10);
            RankIntervals<String> intervals = new RankIntervals<>(10);
            intervals.add("A-1", 0, drawn, "A-1");
            intervals.add("A-2", 20, drawn, "A-2");

            assertThat(intervals.intervals())
                    .as("both of them agree in everything")
                    .containsEntry("A-1", new RankInterval(2, 2, 2))
                    .containsEntry("A-2", new RankInterval(1, 1, 1));
        }
    }

    @Test
    void publishedSharesHoldNoRespondents() throws IOException {
        TextFile shares = TextFile.ofLines("outcome,n,importance,satisfaction", "A-1,40,90,20");
        String mapping = "{\"layout\":\"aggregated\",\"columns\":[{\"column\":\"outcome\",\"role\":\"outcome\"},"
                + "{\"column\":\"n\",\"role\":\"count\"},{\"column\":\"importance\",\"role\":\"importance\"},"
                + "{\"column\":\"satisfaction\",\"role\":\"satisfaction\"}]}";

        assertThat(sample(shares, mapping, Set.of())).isEmpty();
    }
}
