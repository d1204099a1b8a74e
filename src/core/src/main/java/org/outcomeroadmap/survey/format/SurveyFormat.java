package org.outcomeroadmap.survey.format;

import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/** The form in which a survey tool, or a person with a spreadsheet, hands over answers. Told by the header's shape. */
public sealed interface SurveyFormat
        permits QualtricsFormat,
                SurveyMonkeyFormat,
                MicrosoftFormsFormat,
                TypeformFormat,
                LimeSurveyFormat,
                AlchemerFormat,
                GoogleFormsFormat,
                TwoSheetsFormat,
                AggregatedFormat,
                ConceptsFormat,
                UsabilityFormat,
                LongFormat,
                StackedFormat,
                WideFormat {

    /** The format's name in the mapping JSON. */
    String slug();

    /** The format's name as people write it. */
    default String label() {
        return Messages.text("label." + slug());
    }

    /** How the format lays its answers out. */
    default Layout layout() {
        return Layout.WIDE;
    }

    /**
     * The header that begins in this row, if it is one of this format.
     *
     * @param start a place in the head's rows
     */
    Optional<HeaderRows> header(FileHead head, int start);
}
