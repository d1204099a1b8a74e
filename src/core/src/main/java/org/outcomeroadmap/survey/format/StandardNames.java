package org.outcomeroadmap.survey.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which of a tool's own columns mean what, by their names in lower case with underscores. */
final class StandardNames {
    private final Map<String, StandardColumn> byName = new HashMap<>();

    /** These names, parted by blanks, mean this. */
    StandardNames with(StandardColumn meaning, String names) {
        for (String name : names.split(" ", -1)) {
            byName.put(name, meaning);
        }
        return this;
    }

    Optional<StandardColumn> of(String header) {
        return Optional.ofNullable(byName.get(HeaderText.plain(header)));
    }
}
