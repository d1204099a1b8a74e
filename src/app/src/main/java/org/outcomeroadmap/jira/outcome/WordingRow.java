package org.outcomeroadmap.jira.outcome;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One wording of an outcome's statement. */
@Preload
@Table("WORDING")
public interface WordingRow extends Entity {

    /** Id of the outcome's issue. */
    @Indexed
    long getOutcomeId();

    void setOutcomeId(long issueId);

    /** 1 for the first wording, one more for each change. */
    int getEdition();

    void setEdition(int edition);

    String getJob();

    void setJob(String job);

    /** Null while the statement has none. */
    @Nullable
    String getSuccessMeasure();

    void setSuccessMeasure(@Nullable String measure);

    Date getWrittenAt();

    void setWrittenAt(Date at);

    /** Key of a user; null where nobody is known. */
    @StringLength(255)
    @Nullable
    String getWrittenBy();

    void setWrittenBy(@Nullable String userKey);
}
