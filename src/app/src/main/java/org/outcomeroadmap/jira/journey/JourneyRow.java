package org.outcomeroadmap.jira.journey;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A journey. */
@Preload
@Table("JOURNEY")
public interface JourneyRow extends Entity {

    /** The project that looks after it. */
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    String getTitle();

    void setTitle(String name);

    boolean isAnyOrder();

    void setAnyOrder(boolean anyOrder);

    boolean isRetired();

    void setRetired(boolean retired);

    /** Grows with every change. */
    int getRevision();

    void setRevision(int revision);
}
