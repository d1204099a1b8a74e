package org.outcomeroadmap.survey.format;

/** What survey tools say about a response beside its answers. */
public enum StandardColumn {
    /** The tool's own id of the response. */
    RESPONSE_ID,
    /** A status or channel that tells previews and tests from real responses. */
    PREVIEW,
    /** Whether the respondent reached the end, or when. */
    FINISHED,
    /** How far the respondent came, in per cent. */
    PROGRESS,
    /** How long it took. */
    DURATION,
    /** When the respondent began. */
    START,
    /** When the response ended. */
    END,
    /** A mark that responses from one device share. */
    DEVICE,
    /** Who or where the respondent is: never read. */
    PERSONAL,
    /** Of use to the tool only. */
    TECHNICAL
}
