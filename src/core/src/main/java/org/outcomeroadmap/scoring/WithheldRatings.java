package org.outcomeroadmap.scoring;

import java.util.Optional;

/**
 * Ratings that are known to exist but whose numbers were kept back, because too few people stand behind them: what an
 * export holds instead of them. Their score is always a suppressed one.
 *
 * @param scale of the ratings, so that later studies are still compared with the right earlier one; empty for shares
 */
public record WithheldRatings(Optional<RatingScale> scale) implements OutcomeRatings {}
