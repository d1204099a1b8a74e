package com.atlassian.event.api;

import static org.outcomeroadmap.signature.Source.SLACK;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.outcomeroadmap.signature.Seen;

/** Marks a public method of one argument that receives events of its type. */
@Seen(SLACK)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EventListener {}
