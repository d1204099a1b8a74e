package org.outcomeroadmap.survey.sheet;

/**
 * Where the columns of one of several sheets begin that are read side by side.
 *
 * @param name of the sheet
 * @param firstColumn counted from 0
 */
public record SheetSpan(String name, int firstColumn) {}
