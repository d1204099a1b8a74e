package org.outcomeroadmap.jira.journey;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A phase of a journey. */
@Preload
@Table("JOURNEY_PHASE")
public interface PhaseRow extends Entity {

    @Indexed
    long getJourneyId();

    void setJourneyId(long journeyId);

    /** Its place in the journey, from 0. */
    int getPlace();

    void setPlace(int place);

    String getTitle();

    void setTitle(String name);

    boolean isAnyOrder();

    void setAnyOrder(boolean anyOrder);

    boolean isRetired();

    void setRetired(boolean retired);
}
