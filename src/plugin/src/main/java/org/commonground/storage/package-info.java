/** Keeps what neither an issue nor a page can hold. */
package org.commonground.storage;
