package com.atlassian.plugin.spring.scanner.annotation.export;

import static org.outcomeroadmap.signature.Source.POKER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.outcomeroadmap.signature.Seen;

/** Marks a component that Jira may use as a service. Read at build time by our own index, so class files need not keep it. */
@Seen(POKER)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ExportAsService {
    /** The interfaces it serves. */
    Class<?>[] value() default {};
}
