/** What the rules ask of the product they run in; each question is answered as the person who asks. */
package org.commonground.core.port;
