package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.RatingTally;

/** The respondents of some groups are read as if the file held no others. */
class GroupMembersTest {

    private static final Segment US = new Segment("market", "US");
    private static final Segment UK = new Segment("market", "UK");
    private static final Segment YOUNG = new Segment("age", "young");

    private final TextFile wide = TextFile.ofLines(
            "respondent,imp_FT-1,sat_FT-1,market,age",
            "a,5,1,US,young",
            "b,4,1,US,old",
            "c,3,1,UK,young",
            "d,2,1,,young");

    @Test
    void readsThoseWhoBelongToAllGroups() throws IOException {
        assertThat(members(wide, Set.of(US))).isEqualTo("4.1=1 5.1=1");
        assertThat(members(wide, Set.of(US, YOUNG))).isEqualTo("5.1=1");
        assertThat(members(wide, Set.of(YOUNG))).isEqualTo("2.1=1 3.1=1 5.1=1");
        assertThat(members(wide, Set.of())).isEqualTo("2.1=1 3.1=1 4.1=1 5.1=1");
    }

    @Test
    void nobodyBelongsToTwoGroupsOfOneColumnOrToAColumnThatIsNoSegment() throws IOException {
        assertThat(members(wide, Set.of(US, UK))).isEmpty();
        assertThat(members(wide, Set.of(new Segment("respondent", "a")))).isEmpty();
        assertThat(members(wide, Set.of(new Segment("market", "FR")))).isEmpty();
    }

    @Test
    void readsLongFilesTheSameWay() throws IOException {
        TextFile file = TextFile.ofLines(
                "respondent,outcome,importance,satisfaction,market,age",
                "a,FT-1,5,1,US,young",
                "b,FT-1,4,1,US,old",
                "c,FT-1,3,1,UK,young");

        assertThat(members(file, Set.of(US, YOUNG))).isEqualTo("5.1=1");
    }

    private static String members(TextFile file, Set<Segment> groups) throws IOException {
        SurveyReader reader = new SurveyReader();
        ColumnMapping mapping = reader.read(file, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE)
                .mapping();
        SurveyedOutcome outcome =
                reader.readMembers(file, mapping, groups).outcomes().get("FT-1");
        return outcome == null
                ? ""
                : ((RatingTally) Objects.requireNonNull(outcome).total()).packed();
    }
}
