package com.atlassian.plugin.spring.scanner.annotation.imports;

import static org.outcomeroadmap.signature.Source.POKER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.outcomeroadmap.signature.Seen;

/** Marks a constructor parameter or field that a service of Jira fills. Read at build time by our own index, so class files need not keep it. */
@Seen(POKER)
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface ComponentImport {
    /** The bean's name, where two services have the same simple name. */
    String value() default "";
}
