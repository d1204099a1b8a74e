package com.atlassian.query.operand;

import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The right side of a comparison. */
@Seen(POKER)
public interface Operand {
    @Seen(UNPROVEN)
    String getName();
}
