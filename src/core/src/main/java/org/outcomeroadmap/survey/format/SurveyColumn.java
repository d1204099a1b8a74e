package org.outcomeroadmap.survey.format;

import java.util.Optional;

/**
 * A column of a survey file as its header rows describe it.
 *
 * @param name what mappings, problems and pages call it; never blank
 * @param id what stays the same when the survey is asked again: the survey tool's own id of the question where the file
 *     tells one, otherwise the header's text in lower case without punctuation
 * @param question the question that several columns may share, such as "How important is this to planning your
 *     vacation?"; empty if the header does not tell it from the item
 * @param item what the column asks about within the question, such as an outcome's statement; the whole header if there
 *     is no question apart from it
 * @param standard what the survey tool means by it, if it is none of the survey's own questions
 */
public record SurveyColumn(String name, String id, String question, String item, Optional<StandardColumn> standard) {

    /** A column of one header cell that says all. */
    public static SurveyColumn plain(int place, String header) {
        String name = HeaderText.nameOf(place, header);
        return new SurveyColumn(name, HeaderText.plain(name), "", header, Optional.empty());
    }

    /** The same column, known to hold what survey tools say of responses. */
    SurveyColumn as(Optional<StandardColumn> known) {
        return new SurveyColumn(name, id, question, item, known);
    }

    /** The same column under the tool's own id. */
    SurveyColumn withId(String toolId) {
        return new SurveyColumn(name, toolId, question, item, standard);
    }

    /** The same column, its text taken apart. */
    SurveyColumn asking(HeaderText.Parts parts) {
        return new SurveyColumn(name, id, parts.question(), parts.item(), standard);
    }

    /** The same column under another name. */
    SurveyColumn named(String other) {
        return new SurveyColumn(other, id, question, item, standard);
    }
}
