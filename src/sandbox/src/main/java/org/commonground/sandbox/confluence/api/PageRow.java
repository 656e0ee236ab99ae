package org.commonground.sandbox.confluence.api;

/** One row of the page table; trashed is 0 for a current page, times are in milliseconds since 1970. */
record PageRow(long id, String spaceKey, String spaceName, String title, int version, long created, long saved, long trashed) {
}
