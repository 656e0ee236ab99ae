package org.commonground.sandbox.confluence.events;

/** What can happen to a page, besides a move. */
public enum Happening {
    CREATED, UPDATED, COPIED, TRASHED, RESTORED, REMOVED, LABELLED, UNLABELLED
}
