package org.outcomeroadmap.survey;

import java.util.Optional;

/**
 * What was found out about a file without scoring it.
 *
 * @param mapping the role of every column as it is taken for now; columns that are not certain are not used
 * @param rows rows that are not blank, header excluded
 * @param refusal why a reading would refuse the file, ready to be shown; empty if it would not
 */
public record SurveyInspection(ColumnMapping mapping, long rows, SurveyFindings findings, Optional<String> refusal) {}
