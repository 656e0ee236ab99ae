package org.commonground.sandbox.confluence.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.Date;
import java.util.List;
import org.commonground.sandbox.confluence.storage.Links;

/** A page; its body and its labels are read from the database when they are asked for, each time. */
final class PlayedPage extends Page {
    private final PageRow row;
    private final PageReads reads;
    private String body;
    private String versionComment = "";

    PlayedPage(PageRow row, PageReads reads) {
        this.row = row;
        this.reads = reads;
    }

    @Override
    public long getId() {
        return row.id();
    }

    @Override
    public int getVersion() {
        return row.version();
    }

    @Override
    public String getTitle() {
        return row.title();
    }

    @Override
    public Space getSpace() {
        return new PlayedSpace(row.spaceKey(), row.spaceName());
    }

    @Override
    public Date getCreationDate() {
        return new Date(row.created());
    }

    @Override
    public Date getLastModificationDate() {
        return new Date(row.saved());
    }

    @Override
    public String getUrlPath() {
        return Links.pageUrl("", row.spaceKey(), row.title());
    }

    @Override
    public String getBodyAsString() {
        return body == null ? reads.body(row) : body;
    }

    @Override
    public void setBodyAsString(String changed) {
        body = changed;
    }

    @Override
    public void setVersionComment(String comment) {
        versionComment = comment;
    }

    String versionComment() {
        return versionComment;
    }

    @Override
    public List<Label> getLabels() {
        return reads.labels(row.id());
    }

    @Override
    public boolean isCurrent() {
        return row.trashed() == 0;
    }
}
