package org.commonground.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One record of a page, as the register's index keeps it. The ordinal counts a page's records from 0. */
@Preload
@Table("REGISTER_ENTRY")
@Indexes(@Index(name = "onceOnPage", methodNames = {"getPageId", "getRecordOrdinal"}, unique = true))
public interface RegisterEntryRow extends Entity {
    @NotNull
    Long getPageId();

    void setPageId(Long pageId);

    @NotNull
    Integer getRecordOrdinal();

    void setRecordOrdinal(Integer ordinal);

    @NotNull
    Integer getPageVersion();

    void setPageVersion(Integer version);

    @Indexed
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    @NotNull
    String getRecordKind();

    void setRecordKind(String kind);

    String getRecordState();

    void setRecordState(String state);

    String getOwnerName();

    void setOwnerName(String owner);

    /** As yyyy-MM-dd, so that it is the same day in every time zone. */
    String getRecordDay();

    void setRecordDay(String day);

    int getFilledPercent();

    void setFilledPercent(int percent);

    int getOpenConcerns();

    void setOpenConcerns(int concerns);

    int getOpenBlockers();

    void setOpenBlockers(int blockers);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueKeys();

    void setIssueKeys(String keys);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    String getLabelNames();

    void setLabelNames(String names);
}
