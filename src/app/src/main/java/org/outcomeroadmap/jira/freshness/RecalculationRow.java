package org.outcomeroadmap.jira.freshness;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** How a project's last recalculation is doing. */
@Preload
@Table("RECALCULATION")
public interface RecalculationRow extends Entity {

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    Date getStartedAt();

    void setStartedAt(Date at);

    /** Key of a user. */
    String getStartedBy();

    void setStartedBy(String userKey);

    /** Null while it runs. */
    @Nullable
    Date getFinishedAt();

    void setFinishedAt(@Nullable Date at);

    int getTotalOutcomes();

    void setTotalOutcomes(int outcomes);

    int getDoneOutcomes();

    void setDoneOutcomes(int outcomes);

    /** When it last gave a sign of life, in milliseconds since 1970. */
    long getSeenAt();

    void setSeenAt(long millis);
}
