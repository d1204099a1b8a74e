package org.outcomeroadmap.survey.format;

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
 */
public record SurveyColumn(String name, String id, String question, String item) {}
