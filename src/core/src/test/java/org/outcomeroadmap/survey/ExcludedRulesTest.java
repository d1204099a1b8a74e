package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.quality.QualityRule;

/** The part of a mapping that says whose answers do not count. */
class ExcludedRulesTest {

    @Test
    void previewsAndDuplicatesAreExcludedUnlessSomethingElseIsSaid() {
        ColumnMapping mapping = MappingJson.read("{\"layout\":\"wide\"}");

        assertThat(mapping.exclude()).containsExactlyInAnyOrder(QualityRule.PREVIEW, QualityRule.DUPLICATE);
        assertThat(MappingJson.write(mapping).has("exclude")).isFalse();
    }

    @Test
    void rulesAreReadAndWritten() {
        ColumnMapping mapping =
                MappingJson.read("{\"layout\":\"wide\",\"exclude\":[\"straight-liner\",\"unfinished\"]}");

        assertThat(mapping.exclude()).containsExactlyInAnyOrder(QualityRule.UNFINISHED, QualityRule.STRAIGHT_LINER);
        assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
        assertThat(MappingJson.read("{\"layout\":\"wide\",\"exclude\":[]}").exclude())
                .isEmpty();
    }

    @Test
    void unknownRulesAreRefused() {
        assertThatExceptionOfType(UnusableMappingException.class)
                .isThrownBy(() -> MappingJson.read("{\"layout\":\"wide\",\"exclude\":[\"lazy\"]}"))
                .withMessage("\"lazy\" is not a quality rule. Use: unfinished, preview, duplicate, speeder, "
                        + "straight-liner.");
        assertThatExceptionOfType(UnusableMappingException.class)
                .isThrownBy(() -> MappingJson.read("{\"layout\":\"wide\",\"exclude\":\"preview\"}"))
                .withMessageStartingWith("\"exclude\" must be a list of quality rules: unfinished,");
    }
}
