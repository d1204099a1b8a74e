package org.outcomeroadmap.jira.study;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/**
 * An outcome whose new score is stored but perhaps not yet searchable. Written with the score in one transaction, so
 * that a crash right after it loses nothing.
 */
@Preload
@Table("PENDING_INDEX")
public interface PendingRow extends Entity {

    long getOutcomeId();

    void setOutcomeId(long issueId);
}
