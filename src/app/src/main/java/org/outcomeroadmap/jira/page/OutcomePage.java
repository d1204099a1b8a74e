package org.outcomeroadmap.jira.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of a project that one element each shows. */
enum OutcomePage {
    JOURNEY_MAP("journey", "outcomes-journey", "map", "journey", "outcomes.map.title"),
    JOURNEY_EDITOR("journey/edit", "outcomes-journey-editor", "edit", "journey-editor", "outcomes.editor.title"),
    LANDSCAPE("landscape", "outcomes-landscape", "landscape", "landscape", "outcomes.landscape.title"),
    BOARD("board", "outcomes-board-page", "board", "outcome-board", "outcomes.board.title");

    private final String place;
    private final String element;
    private final String view;
    private final String resource;
    private final String title;

    OutcomePage(String place, String element, String view, String resource, String title) {
        this.place = place;
        this.element = element;
        this.view = view;
        this.resource = resource;
        this.title = title;
    }

    /**
     * The page at an address.
     *
     * @param path parts of the address below the app's own: the first of the page's place, the project's key, and the
     *     rest of the place, if there is any
     */
    static Optional<OutcomePage> at(List<String> path) {
        if (path.size() < 2) {
            return Optional.empty();
        }
        String place =
                path.size() == 2 ? path.get(0) : path.get(0) + "/" + String.join("/", path.subList(2, path.size()));
        return Arrays.stream(values()).filter(page -> page.place.equals(place)).findFirst();
    }

    /** The element that shows the page. */
    String element() {
        return element;
    }

    /** What the element is to show, where it knows several things. */
    String view() {
        return view;
    }

    /** Key of the web resource that defines the element. */
    String resource() {
        return resource;
    }

    /** Key of the page's title. */
    String title() {
        return title;
    }
}
