package org.outcomeroadmap.journey;

import java.util.List;
import java.util.Optional;

/**
 * A step of a customer journey, such as "Family trip / Plan / Choose stops".
 *
 * @param journey the journey's name
 * @param phase the phase of that journey
 * @param step the step of that phase
 */
public record JourneyPosition(String journey, String phase, String step) {

    /** Stands between the names in a {@link #label()}, so no name may contain it. */
    public static final String SEPARATOR = " / ";

    /** @throws IllegalArgumentException if a name is empty, has blanks at its ends, or contains the separator */
    public JourneyPosition {
        for (String name : List.of(journey, phase, step)) {
            if (!isName(name)) {
                throw new IllegalArgumentException("Not the name of a journey, phase or step: '" + name + "'");
            }
        }
    }

    /** Reads a label back. Empty when the text is not three names. */
    public static Optional<JourneyPosition> parse(String label) {
        List<String> names = List.of(label.split(SEPARATOR, -1));
        if (names.size() != 3 || !names.stream().allMatch(JourneyPosition::isName)) {
            return Optional.empty();
        }
        return Optional.of(new JourneyPosition(names.get(0), names.get(1), names.get(2)));
    }

    /** The names with {@value #SEPARATOR} between them; {@link #parse} reads it back. */
    public String label() {
        return String.join(SEPARATOR, journey, phase, step);
    }

    /** Whether a journey, a phase or a step can have this name: it is not empty, has no blanks at its ends and no separator. */
    public static boolean isName(String text) {
        // A name ending in " /" or starting with "/ " would move the separator when the label is read back.
        return !text.isBlank()
                && text.equals(text.strip())
                && !text.contains(SEPARATOR)
                && !text.startsWith("/ ")
                && !text.endsWith(" /")
                && !text.equals("/");
    }
}
