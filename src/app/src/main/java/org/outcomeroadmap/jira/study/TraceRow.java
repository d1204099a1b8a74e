package org.outcomeroadmap.jira.study;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a study whose results were removed, as version 0.1.0 kept it. Rows move to the audit trail when the
 * app starts; nothing is written here any more.
 */
@Preload
@Table("STUDY_TRACE")
public interface TraceRow extends Entity {

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    int getStudyId();

    void setStudyId(int studyId);

    String getTitle();

    void setTitle(String title);

    String getWave();

    void setWave(String wave);

    String getFieldDate();

    void setFieldDate(String date);

    Date getImportedAt();

    void setImportedAt(Date at);

    String getImportedBy();

    void setImportedBy(String userKey);

    Date getRemovedAt();

    void setRemovedAt(Date at);

    /** Key of a user; null where nobody is known. */
    @Nullable
    String getRemovedBy();

    void setRemovedBy(@Nullable String userKey);
}
