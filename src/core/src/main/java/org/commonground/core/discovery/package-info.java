/** What discovery found, as read from the parameters of the discovery summary. */
package org.commonground.core.discovery;
