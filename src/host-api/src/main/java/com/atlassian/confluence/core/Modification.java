package com.atlassian.confluence.core;

/**
 * A change that {@code saveNewVersion} makes on the content, after it has kept the old version.
 *
 * <p>Seen: [older] public bulk operations and ScriptRunner scripts on Confluence 5 to 9.
 */
public interface Modification<T> {
    void modify(T content);
}
