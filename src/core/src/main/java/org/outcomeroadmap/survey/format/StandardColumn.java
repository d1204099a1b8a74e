package org.outcomeroadmap.survey.format;

/** What survey tools say about a response beside its answers. */
public enum StandardColumn {
    /** The tool's own id of the response. */
    RESPONSE_ID,
    /** Complete or partial, preview or real, in the tool's words. */
    STATUS,
    /** Whether the respondent reached the end. */
    FINISHED,
    /** How far the respondent came, in per cent. */
    PROGRESS,
    /** How long it took. */
    DURATION,
    /** When the respondent began. */
    START,
    /** When the respondent finished; blank if that never happened. */
    END,
    /** How the respondent was invited. */
    CHANNEL,
    /** A mark that responses from one device share. */
    DEVICE,
    /** Who or where the respondent is: never read. */
    PERSONAL,
    /** Of use to the tool only. */
    TECHNICAL
}
