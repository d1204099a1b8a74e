package org.outcomeroadmap.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyIdentityTest {

    @Test
    void onlyStudiesOfAConceptNameOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StudyIdentity(1, StudyKind.CONCEPT, StudyTarget.CONCEPT, Optional.empty(), "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new StudyIdentity(1, StudyKind.SURVEY, StudyTarget.OUR_PRODUCT, Optional.of("Map"), "1"));
        assertThat(new StudyIdentity(1, StudyKind.CONCEPT, StudyTarget.CONCEPT, Optional.of("Map"), "1"))
                .isNotEqualTo(new StudyIdentity(1, StudyKind.CONCEPT, StudyTarget.CONCEPT, Optional.of("List"), "1"));
    }

    @Test
    void kindsAndTargetsAreFoundByName() {
        assertThat(StudyKind.ofSlug("usability")).contains(StudyKind.USABILITY);
        assertThat(StudyKind.ofSlug("poll")).isEmpty();
        assertThat(StudyTarget.ofSlug("current-solutions")).contains(StudyTarget.CURRENT_SOLUTIONS);
        assertThat(StudyTarget.ofSlug("our-product")).contains(StudyTarget.OUR_PRODUCT);
        assertThat(StudyTarget.ofSlug("")).isEmpty();
    }
}
