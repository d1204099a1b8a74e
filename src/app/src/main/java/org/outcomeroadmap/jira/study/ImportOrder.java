package org.outcomeroadmap.jira.study;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.survey.ColumnMapping;

/**
 * What to import, and as what.
 *
 * @param mapping the columns' roles; empty finds them out
 * @param identity of the study, given the issue that holds the file
 * @param deleteFile whether to delete the file once its results are stored
 */
record ImportOrder(
        long attachmentId,
        String name,
        LocalDate fieldDate,
        Optional<ColumnMapping> mapping,
        LongFunction<StudyIdentity> identity,
        boolean deleteFile) {

    /** How the file is to be read. */
    ReadSurveys.Asked asked() {
        return new ReadSurveys.Asked(mapping, identity.apply(0).concept());
    }
}
