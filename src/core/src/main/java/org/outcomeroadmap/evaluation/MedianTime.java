package org.outcomeroadmap.evaluation;

/**
 * The median time of a task.
 *
 * @param n how many times it is of, 1 or more
 * @param seconds the median
 */
public record MedianTime(long n, double seconds) {}
