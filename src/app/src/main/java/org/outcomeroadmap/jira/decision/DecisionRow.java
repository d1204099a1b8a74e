package org.outcomeroadmap.jira.decision;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was decided about one issue. */
@Preload
@Table("DECISION")
public interface DecisionRow extends Entity {

    @Unique
    long getIssueId();

    void setIssueId(long issueId);

    @StringLength(Decisions.LONGEST)
    String getWords();

    void setWords(String words);

    /** Key of a user. */
    String getDecidedBy();

    void setDecidedBy(String userKey);

    Date getDecidedAt();

    void setDecidedAt(Date at);
}
