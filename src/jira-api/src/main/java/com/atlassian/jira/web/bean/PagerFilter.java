package com.atlassian.jira.web.bean;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** Which page of results is wanted. */
@Seen(GROOVY)
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    @Seen(UNPROVEN)
    public int getStart() {
        return start;
    }

    @Seen(UNPROVEN)
    public int getMax() {
        return max;
    }
}
