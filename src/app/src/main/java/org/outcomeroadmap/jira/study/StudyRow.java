package org.outcomeroadmap.jira.study;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A study: what identifies it, and which version of its results counts. */
@Preload
@Table("STUDY")
public interface StudyRow extends Entity {

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    String getKind();

    void setKind(String kind);

    String getTarget();

    void setTarget(String target);

    @Nullable
    String getConcept();

    void setConcept(@Nullable String concept);

    String getWave();

    void setWave(String wave);

    /** Id of the version that counts; 0 while the first one is being imported. */
    int getCurrentVersion();

    void setCurrentVersion(int versionId);

    /** How an import that runs on its own is doing; empty when none ever did. */
    @Nullable
    String getRunState();

    void setRunState(@Nullable String state);

    long getRunRows();

    void setRunRows(long rows);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRunMessage();

    void setRunMessage(@Nullable String message);

    /** What the study is called by whoever imports it on its own. */
    @Nullable
    String getRunTitle();

    void setRunTitle(@Nullable String title);

    @Nullable
    String getRunFile();

    void setRunFile(@Nullable String filename);

    /** Key of a user. */
    @Nullable
    String getRunBy();

    void setRunBy(@Nullable String userKey);

    /** When the running import last gave a sign of life, in milliseconds since 1970. */
    long getRunSeenAt();

    void setRunSeenAt(long millis);
}
