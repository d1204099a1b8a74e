package org.outcomeroadmap.jira.rest;

import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.scoring.Rounding;

/** How exact the numbers of an answer are. */
public enum Precision {
    /** Rounded half away from zero to one decimal, each from its unrounded value. */
    ONE_DECIMAL {
        @Override
        public double of(double value) {
            return Rounding.toOneDecimal(value).doubleValue();
        }
    },
    /** As computed. */
    FULL {
        @Override
        public double of(double value) {
            return value;
        }
    };

    /** The number as it stands in the answer. */
    public abstract double of(double value);

    /**
     * What the query parameter {@code precision} asks for.
     *
     * @throws Refusal INVALID if it is given and not {@code full}
     */
    public static Precision of(@Nullable String parameter) {
        if (parameter == null) {
            return ONE_DECIMAL;
        }
        if (parameter.equals("full")) {
            return FULL;
        }
        throw Refusal.invalidField("precision", Refusal.Words.of("outcomes.error.precision"));
    }
}
