package org.commonground.sandbox.confluence.events;

/** What can happen to a page. */
public enum Happening {
    CREATED, UPDATED, MOVED, COPIED, TRASHED, RESTORED, REMOVED, LABELLED, UNLABELLED
}
