package org.outcomeroadmap.jira.rules;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One decision about rules. A rule that is null is inherited. */
@Preload
@Table("RULE_VERSION")
public interface RuleVersionRow extends Entity {

    /** 0 for the site. */
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    int getVersionNumber();

    void setVersionNumber(int number);

    Date getDecidedAt();

    void setDecidedAt(Date at);

    /** Key of a user. */
    String getDecidedBy();

    void setDecidedBy(String userKey);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @Nullable
    String getScoringMethod();

    void setScoringMethod(@Nullable String slug);

    /** Four decimals with blanks between them, in the order of the type cuts. */
    @Nullable
    String getTypeCuts();

    void setTypeCuts(@Nullable String cuts);

    @Nullable
    Integer getMinimumGroup();

    void setMinimumGroup(@Nullable Integer minimum);

    /** Five whole numbers with blanks between them, in the order of the survey limits. */
    @Nullable
    String getSurveyLimits();

    void setSurveyLimits(@Nullable String limits);

    @Nullable
    String getImporters();

    void setImporters(@Nullable String slug);
}
