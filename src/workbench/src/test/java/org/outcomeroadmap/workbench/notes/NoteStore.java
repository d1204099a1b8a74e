package org.outcomeroadmap.workbench.notes;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Keeps notes. */
@Named
public class NoteStore {
    private final ActiveObjects objects;

    @Inject
    public NoteStore(ActiveObjects objects) {
        this.objects = objects;
    }

    void add(String body) {
        objects.create(Note.class, new DBParam("BODY", body));
    }

    /** Adds all of them in one transaction; the word "fail" ends it. */
    void addAll(List<String> bodies) {
        objects.executeInTransaction(() -> {
            for (String body : bodies) {
                if (body.equals("fail")) {
                    throw new IllegalStateException("asked to fail");
                }
                // A second transaction inside joins the first.
                objects.executeInTransaction(() -> {
                    add(body);
                    return body;
                });
            }
            return bodies;
        });
    }

    List<String> bodies() {
        return Stream.of(objects.find(Note.class)).map(Note::getBody).toList();
    }
}
