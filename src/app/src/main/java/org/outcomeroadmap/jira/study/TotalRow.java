package org.outcomeroadmap.jira.study;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What all respondents of one version of a study said about one outcome, and how the outcome was worded then. */
@Preload
@Table("STUDY_TOTAL")
public interface TotalRow extends Entity {

    @Indexed
    int getVersionId();

    void setVersionId(int versionId);

    @Indexed
    long getOutcomeId();

    void setOutcomeId(long issueId);

    String getJobAsked();

    void setJobAsked(String job);

    @Nullable
    String getMeasureAsked();

    void setMeasureAsked(@Nullable String measure);

    int getStatementVersion();

    void setStatementVersion(int version);

    @StringLength(StringLength.UNLIMITED)
    String getPacked();

    void setPacked(String packed);

    long getNotAsked();

    void setNotAsked(long respondents);

    @Nullable
    Double getIntervalLow();

    void setIntervalLow(@Nullable Double low);

    @Nullable
    Double getIntervalHigh();

    void setIntervalHigh(@Nullable Double high);
}
