package org.outcomeroadmap.jira.journey;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A step of a phase. */
@Preload
@Table("JOURNEY_STEP")
public interface StepRow extends Entity {

    @Indexed
    long getPhaseId();

    void setPhaseId(long phaseId);

    /** Its place in the phase, from 0. */
    int getPlace();

    void setPlace(int place);

    String getTitle();

    void setTitle(String name);

    boolean isRetired();

    void setRetired(boolean retired);

    /** The option of Jira's field that issues have; 0 before there is one. */
    long getOptionId();

    void setOptionId(long optionId);

    /** Ids of the steps that may follow, with blanks between them; null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFollowers();

    void setFollowers(@Nullable String ids);
}
