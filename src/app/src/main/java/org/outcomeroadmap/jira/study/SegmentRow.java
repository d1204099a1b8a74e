package org.outcomeroadmap.jira.study;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one group of respondents said about one outcome; its wording stands in the {@link TotalRow}. */
@Preload
@Table("STUDY_SEGMENT")
public interface SegmentRow extends Entity {

    @Indexed
    int getVersionId();

    void setVersionId(int versionId);

    @Indexed
    long getOutcomeId();

    void setOutcomeId(long issueId);

    @StringLength(StringLength.UNLIMITED)
    String getDimension();

    void setDimension(String dimension);

    @StringLength(StringLength.UNLIMITED)
    String getGroupName();

    void setGroupName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getPacked();

    void setPacked(String packed);
}
