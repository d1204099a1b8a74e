package com.atlassian.annotations.security;

import static org.outcomeroadmap.signature.Source.TESTPLANIT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.outcomeroadmap.signature.Seen;

/** Only users who may use the product may call. */
@Seen(TESTPLANIT)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LicensedOnly {}
