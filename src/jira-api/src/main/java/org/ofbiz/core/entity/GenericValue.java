package org.ofbiz.core.entity;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** A database row of Jira's own storage; the app only meets it in change logs. */
@Seen(SLACK)
public class GenericValue {
    private final Map<String, Object> fields = new HashMap<>();
    private final Map<String, List<GenericValue>> related = new HashMap<>();

    @Seen(UNPROVEN)
    protected GenericValue() {}

    public String getString(String name) {
        return (String) fields.get(name);
    }

    @Seen(UNPROVEN)
    public void set(String name, Object value) {
        fields.put(name, value);
    }

    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        return related.getOrDefault(relationName, List.of());
    }

    @Seen(UNPROVEN)
    protected void relate(String relationName, List<GenericValue> rows) {
        related.put(relationName, rows);
    }
}
