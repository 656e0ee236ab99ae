package org.commonground.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How the latest building of the register goes. There is at most one row, because its name is always the same. */
@Preload
@Table("REGISTER_REBUILD")
public interface RegisterRebuildRow extends Entity {
    @NotNull
    @Unique
    String getRebuildName();

    void setRebuildName(String name);

    /** Tells whose building it is. */
    @NotNull
    String getOwnToken();

    void setOwnToken(String token);

    @NotNull
    String getRebuildState();

    void setRebuildState(String state);

    String getAskedBy();

    void setAskedBy(String userName);

    int getPagesDone();

    void setPagesDone(int done);

    int getPagesTotal();

    void setPagesTotal(int total);

    /** Milliseconds since 1970, as all times here. */
    @NotNull
    Long getBegunAt();

    void setBegunAt(Long time);

    @NotNull
    Long getHeardAt();

    void setHeardAt(Long time);

    Long getEndedAt();

    void setEndedAt(Long time);
}
