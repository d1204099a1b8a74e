package org.outcomeroadmap.jira.history;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A project's coverage on one day. */
@Preload
@Table("SNAPSHOT")
public interface SnapshotRow extends Entity {

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    /** The day, as {@code 2026-11-28}. */
    @Indexed
    @StringLength(10)
    String getTakenOn();

    void setTakenOn(String day);

    /** Project and day, so that no two nodes keep the same day. */
    @Unique
    @StringLength(40)
    String getProjectDay();

    void setProjectDay(String projectAndDay);

    /** A {@link Snapshot} as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getCountsJson();

    void setCountsJson(String json);
}
