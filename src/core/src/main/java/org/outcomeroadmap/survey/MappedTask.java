package org.outcomeroadmap.survey;

/**
 * Which outcome a task of a usability test is about.
 *
 * @param task the task, as the file names or words it
 * @param outcome the outcome's key
 */
public record MappedTask(String task, String outcome) {}
