package org.outcomeroadmap.workbench.notes;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** One stored line. */
@Table("NOTE")
public interface Note extends Entity {
    String getBody();

    void setBody(String body);
}
