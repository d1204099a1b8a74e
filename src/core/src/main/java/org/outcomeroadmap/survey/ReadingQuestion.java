package org.outcomeroadmap.survey;

import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a file.
 *
 * @param known which outcome keys the file may name
 * @param groups whose members alone are read; empty reads everybody
 * @param concept the concept whose ratings are wanted, in a file of concept ratings
 * @param mapped whether somebody said how to read this very file, so that what does not fit it is a mistake
 */
record ReadingQuestion(KnownOutcomes known, Set<Segment> groups, Optional<String> concept, boolean mapped) {}
