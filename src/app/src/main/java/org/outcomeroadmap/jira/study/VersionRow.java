package org.outcomeroadmap.jira.study;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One import of a study: who, when, from which bytes, and what the file held besides ratings. */
@Preload
@Table("STUDY_VERSION")
public interface VersionRow extends Entity {

    @Indexed
    int getStudyId();

    void setStudyId(int studyId);

    String getTitle();

    void setTitle(String title);

    /** ISO date. */
    String getFieldDate();

    void setFieldDate(String date);

    Date getImportedAt();

    void setImportedAt(Date at);

    /** Key of a user, which stays the same when the user is renamed. */
    String getImportedBy();

    void setImportedBy(String userKey);

    long getAttachmentId();

    void setAttachmentId(long id);

    String getFileName();

    void setFileName(String name);

    /** SHA-256 in hexadecimal. */
    String getFileHash();

    void setFileHash(String hash);

    String getScoringMethod();

    void setScoringMethod(String slug);

    long getRespondents();

    void setRespondents(long respondents);

    /** What else was found out about the file as JSON; null of versions that were imported before that was kept. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFoundJson();

    void setFoundJson(@Nullable String json);

    /** Mapping, problems and dropped columns as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getReadingJson();

    void setReadingJson(String json);
}
