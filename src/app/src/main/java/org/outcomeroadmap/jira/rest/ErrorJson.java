package org.outcomeroadmap.jira.rest;

import java.util.List;
import java.util.Map;

/**
 * Jira's error shape.
 *
 * @param errorMessages what is wrong as a whole
 * @param errors what is wrong with single fields
 */
public record ErrorJson(List<String> errorMessages, Map<String, String> errors) {}
