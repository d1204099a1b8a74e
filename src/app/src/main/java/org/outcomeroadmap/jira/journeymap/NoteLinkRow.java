package org.outcomeroadmap.jira.journeymap;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** What a note is linked to: an outcome or a study. */
@Preload
@Table("JOURNEY_NOTE_LINK")
public interface NoteLinkRow extends Entity {

    @Indexed
    long getNoteId();

    void setNoteId(long noteId);

    /** The issue of an outcome; 0 for a study. */
    long getOutcomeId();

    void setOutcomeId(long issueId);

    /** The number of a study; 0 for an outcome. */
    int getStudyId();

    void setStudyId(int studyId);
}
