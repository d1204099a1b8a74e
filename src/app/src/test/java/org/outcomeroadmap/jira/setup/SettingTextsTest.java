package org.outcomeroadmap.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;

class SettingTextsTest {

    private static final String ENABLED = "org.outcomeroadmap.jira.enabled-projects";

    private final TestSite site = new TestSite();

    @Test
    void jiraIsAskedOnce() {
        assertThat(site.projects.types(1)).isPresent();
        assertThat(site.ids.linkType()).hasValue(TestSite.TARGETS);
        assertThat(site.ids.issueType(TypeRole.STUDY)).isEmpty();
        clearInvocations(site.settingsFactory);

        assertThat(site.projects.types(1)).isPresent();
        assertThat(site.ids.linkType()).hasValue(TestSite.TARGETS);
        assertThat(site.ids.issueType(TypeRole.STUDY)).isEmpty();

        verifyNoInteractions(site.settingsFactory);
    }

    @Test
    void whatIsWrittenHoldsAtOnce() {
        assertThat(site.projects.contains(1)).isTrue();
        site.projects.disable(1);
        assertThat(site.projects.contains(1)).isFalse();

        site.projects.forget(1);

        assertThat(site.projects.chosenTypes(1)).isEmpty();
    }

    @Test
    void aChangeKeepsWhatAnotherNodeHasJustWritten() {
        assertThat(site.projects.ids()).containsExactly(1L);
        site.settings.put(ENABLED, "1,7");

        site.projects.enable(9, new ProjectTypes("10", "11", Set.of("12")));
        assertThat(site.projects.ids()).containsExactly(1L, 7L, 9L);

        site.settings.put(ENABLED, "1,7,8,9");
        site.projects.disable(7);
        assertThat(site.projects.ids()).containsExactly(1L, 8L, 9L);
    }

    @Test
    void readingAnewAsksJira() {
        assertThat(site.projects.ids()).containsExactly(1L);
        site.settings.put(ENABLED, "1,7");
        clearInvocations(site.settingsFactory);

        site.projects.readAnew();

        assertThat(site.projects.ids()).containsExactly(1L, 7L);
        verify(site.settingsFactory).createGlobalSettings();
    }
}
