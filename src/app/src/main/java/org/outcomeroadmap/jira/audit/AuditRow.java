package org.outcomeroadmap.jira.audit;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One entry of a project's trail. */
@Preload
@Table("AUDIT_ENTRY")
public interface AuditRow extends Entity {

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    /** The issue that the entry is about; null for none. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    String getActionSlug();

    void setActionSlug(String slug);

    /** Key of a user; null where nobody is known. */
    @Nullable
    String getActor();

    void setActor(@Nullable String userKey);

    Date getHappenedAt();

    void setHappenedAt(Date at);

    /** An object of texts as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getDetailJson();

    void setDetailJson(String json);
}
