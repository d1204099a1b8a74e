package org.outcomeroadmap.coverage;

import org.outcomeroadmap.journey.JourneyPosition;

/** A phase of a journey, without its steps. */
record JourneyPhase(String journey, String phase) {

    static JourneyPhase of(JourneyPosition step) {
        return new JourneyPhase(step.journey(), step.phase());
    }
}
