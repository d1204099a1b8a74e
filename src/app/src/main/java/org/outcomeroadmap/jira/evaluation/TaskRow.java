package org.outcomeroadmap.jira.evaluation;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What one version of a usability test holds about one task. */
@Preload
@Table("STUDY_TASK")
public interface TaskRow extends Entity {

    @Indexed
    int getVersionId();

    void setVersionId(int versionId);

    @StringLength(StringLength.UNLIMITED)
    String getTask();

    void setTask(String task);

    /** The task in words, where the file tells them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWording();

    void setWording(@Nullable String wording);

    /** The issue of the outcome that the task is about, 0 for none. */
    @Indexed
    long getOutcomeId();

    void setOutcomeId(long issueId);

    /** The results; absent where they were withheld when the study was taken here. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPacked();

    void setPacked(@Nullable String packed);
}
