package org.outcomeroadmap.jira.mapping;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How a survey of a project was read when it was last imported. */
@Preload
@Table("REMEMBERED")
public interface RememberedRow extends Entity {

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    /** The issue that held the file: who may not see it learns nothing of the file's columns. */
    @Indexed
    long getHolderId();

    void setHolderId(long issueId);

    String getSurveyFormat();

    void setSurveyFormat(String slug);

    /** The mapping, with ids of issues in place of keys, and what its columns asked. */
    @StringLength(StringLength.UNLIMITED)
    String getMappingJson();

    void setMappingJson(String json);

    /** Key of a user. */
    String getRememberedBy();

    void setRememberedBy(String userKey);

    Date getRememberedAt();

    void setRememberedAt(Date at);
}
