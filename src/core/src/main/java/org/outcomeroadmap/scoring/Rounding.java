package org.outcomeroadmap.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are rounded for showing, everywhere the same. Nothing is ever computed from a rounded number. */
public final class Rounding {

    private Rounding() {}

    /**
     * One decimal, half away from zero, of the shortest decimal number that the double stands for: 1.15, in binary a
     * little less, becomes 1.2.
     *
     * @param value any unrounded finite number
     */
    public static BigDecimal toOneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
