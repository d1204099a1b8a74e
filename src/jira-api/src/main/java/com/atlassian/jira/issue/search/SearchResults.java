package com.atlassian.jira.issue.search;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** One page of results. */
@Seen(MARKELOV)
public class SearchResults<T> {
    private final List<T> results;
    private final int total;

    @Seen(UNPROVEN)
    public SearchResults(List<T> results, int total, int start) {
        this.results = results;
        this.total = total;
    }

    public List<T> getResults() {
        return results;
    }

    @Seen(JAVADOC_7)
    public int getTotal() {
        return total;
    }
}
