package org.outcomeroadmap.workbench.jira;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericValue;

/** A row as Jira's oldest interfaces hand it out, such as the change log of an event. */
final class ChangeLog extends GenericValue {

    /** The change log of an event, with one related row for each changed field. */
    static ChangeLog of(long id, List<Rows.ChangeItem> items) {
        ChangeLog log = new ChangeLog().with("id", id);
        log.relate(
                "ChildChangeItem",
                items.stream()
                        .<GenericValue>map(item -> new ChangeLog()
                                .with("fieldtype", item.fieldType())
                                .with("field", item.field())
                                .with("oldvalue", item.oldValue())
                                .with("oldstring", item.oldText())
                                .with("newvalue", item.newValue())
                                .with("newstring", item.newText()))
                        .toList());
        return log;
    }

    ChangeLog with(String name, @Nullable Object value) {
        set(name, value);
        return this;
    }
}
