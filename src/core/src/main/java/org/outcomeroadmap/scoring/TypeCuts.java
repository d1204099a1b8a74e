package org.outcomeroadmap.scoring;

import java.math.BigDecimal;

/**
 * Where one opportunity type ends and the next begins. Exact decimals, compared with exact scores: in doubles a
 * published score of exactly 10 comes out as 9.999999999999998.
 *
 * @param extremelyAbove scores above this are extremely under-served; 0 to 20
 * @param stronglyFrom scores from this on are strongly under-served; not above {@code extremelyAbove}
 * @param underservedFrom scores from this on are under-served; not above {@code stronglyFrom}
 * @param servedImportanceFrom outcomes with a lower score are served from this importance on; 0 to 10
 */
public record TypeCuts(
        BigDecimal extremelyAbove,
        BigDecimal stronglyFrom,
        BigDecimal underservedFrom,
        BigDecimal servedImportanceFrom) {

    /** Above 15, from 12, from 10, importance from 5. Sources disagree on the borders; these are the usual ones. */
    public static final TypeCuts DEFAULT =
            new TypeCuts(BigDecimal.valueOf(15), BigDecimal.valueOf(12), BigDecimal.valueOf(10), BigDecimal.valueOf(5));

    /** @throws IllegalArgumentException if a cut is out of range or they are not in descending order */
    public TypeCuts {
        requireUpTo(extremelyAbove, BigDecimal.valueOf(20));
        requireUpTo(stronglyFrom, extremelyAbove);
        requireUpTo(underservedFrom, stronglyFrom);
        requireUpTo(servedImportanceFrom, BigDecimal.TEN);
    }

    private static void requireUpTo(BigDecimal cut, BigDecimal limit) {
        if (cut.signum() < 0 || cut.compareTo(limit) > 0) {
            throw new IllegalArgumentException(
                    "Cut " + cut.toPlainString() + " is not from 0 to " + limit.toPlainString());
        }
    }

    /** The type of an outcome with these exact values. */
    OpportunityType typeOf(ExactScore score) {
        if (score.compareOpportunityTo(extremelyAbove) > 0) {
            return OpportunityType.EXTREMELY_UNDERSERVED;
        }
        if (score.compareOpportunityTo(stronglyFrom) >= 0) {
            return OpportunityType.STRONGLY_UNDERSERVED;
        }
        if (score.compareOpportunityTo(underservedFrom) >= 0) {
            return OpportunityType.UNDERSERVED;
        }
        if (score.compareImportanceTo(servedImportanceFrom) >= 0) {
            return OpportunityType.SERVED;
        }
        return score.isMoreSatisfiedThanImportant() ? OpportunityType.OVERSERVED : OpportunityType.LOW_PRIORITY;
    }
}
