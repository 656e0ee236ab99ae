package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.spaces.Space;
import java.util.Date;
import java.util.List;

/**
 * A page or blog post. A page in the trash keeps its id and is no longer current.
 *
 * <p>Seen: [P8] Slack integration: space, version, dates and address; [older] body, labels, title and current in public code.
 */
public abstract class AbstractPage extends ContentEntityObject {
    public abstract long getId();

    public abstract int getVersion();

    public abstract String getTitle();

    public abstract Space getSpace();

    public abstract Date getCreationDate();

    public abstract Date getLastModificationDate();

    public abstract String getUrlPath();

    public abstract String getBodyAsString();

    public abstract void setBodyAsString(String body);

    public abstract void setVersionComment(String comment);

    public abstract List<Label> getLabels();

    public abstract boolean isCurrent();
}
