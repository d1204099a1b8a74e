package org.outcomeroadmap.jira.journeymap;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A note on a journey step. */
@Preload
@Table("JOURNEY_NOTE")
public interface NoteRow extends Entity {

    @Indexed
    long getStepId();

    void setStepId(long stepId);

    /** Slug of the kind. */
    String getKind();

    void setKind(String slug);

    /** Slug of the kind of a pain; null for everything else, and where nobody chose one. */
    @Nullable
    String getPainKind();

    void setPainKind(@Nullable String slug);

    @Nullable
    String getTheme();

    void setTheme(@Nullable String theme);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    @Nullable
    Integer getHeard();

    void setHeard(@Nullable Integer heard);

    @Nullable
    Integer getAsked();

    void setAsked(@Nullable Integer asked);

    /** Key of a user. */
    String getWrittenBy();

    void setWrittenBy(String userKey);

    Date getWrittenAt();

    void setWrittenAt(Date at);
}
