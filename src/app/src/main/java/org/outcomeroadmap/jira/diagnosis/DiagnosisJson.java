package org.outcomeroadmap.jira.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a user sees the app's panels on an issue, or does not. */
record DiagnosisJson(IssueJson issue, String user, List<Check> checks, List<PanelState> panels) {

    DiagnosisJson {
        checks = List.copyOf(checks);
        panels = List.copyOf(panels);
    }

    /** The issue. */
    record IssueJson(String key, String summary) {}

    /**
     * One check.
     *
     * @param check a slug
     * @param title what was checked, in the reader's language
     * @param state ok, not or unknown
     * @param message what is the case
     * @param remedy what to do about it; null where there is nothing to do
     */
    record Check(
            String check,
            String title,
            String state,
            String message,
            @Nullable String remedy) {}

    /**
     * One of the app's panels.
     *
     * @param panel a slug: epic, outcome, study-import or story
     * @param label what it is called
     * @param why the reason
     */
    record PanelState(String panel, String label, boolean shown, String why) {}
}
