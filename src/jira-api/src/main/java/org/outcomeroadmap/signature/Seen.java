package org.outcomeroadmap.signature;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names the evidence for a type's signature, or for a member's where it differs from its type's. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface Seen {
    /** The newest public source in which the signature was seen. */
    Source value();
}
