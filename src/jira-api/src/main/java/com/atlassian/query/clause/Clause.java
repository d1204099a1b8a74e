package com.atlassian.query.clause;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** A part of a query's condition. */
@Seen(SLACK)
public interface Clause {
    @Seen(UNPROVEN)
    String getName();

    @Seen(UNPROVEN)
    List<Clause> getClauses();
}
