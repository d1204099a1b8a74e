package org.outcomeroadmap.survey;

import java.util.Optional;
import org.outcomeroadmap.evaluation.TaskResults;

/**
 * What a usability test says about one task.
 *
 * @param task what the file calls the task, often a number
 * @param text the task in words, where the file has a column for it: those that most rows give
 * @param outcome the key of the outcome that the task is about, if it is known
 * @param results what came of it
 */
public record SurveyedTask(String task, Optional<String> text, Optional<String> outcome, TaskResults results) {}
