package org.outcomeroadmap.jira.journey;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A name that a journey, a phase or a step had. */
@Preload
@Table("JOURNEY_OLD_NAME")
public interface OldNameRow extends Entity {

    /** Slug of the level. */
    String getKind();

    void setKind(String slug);

    /** The journey of a phase or the phase of a step when it had the name; 0 for journeys. */
    long getParentId();

    void setParentId(long parentId);

    String getTitle();

    void setTitle(String name);

    /** What is meant by the name now. */
    long getTargetId();

    void setTargetId(long targetId);
}
