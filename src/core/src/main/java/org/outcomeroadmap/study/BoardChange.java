package org.outcomeroadmap.study;

import org.outcomeroadmap.scoring.ScoreChange;

/**
 * By how much a score changed since an earlier study.
 *
 * @param change the later score less the earlier one
 * @param from the earlier study
 */
public record BoardChange(ScoreChange change, StudySummary from) {}
