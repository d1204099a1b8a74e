package com.atlassian.annotations.security;

import static org.outcomeroadmap.signature.Source.SLACK;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.outcomeroadmap.signature.Seen;

/** Anyone may call; the method or servlet decides itself. */
@Seen(SLACK)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UnrestrictedAccess {}
