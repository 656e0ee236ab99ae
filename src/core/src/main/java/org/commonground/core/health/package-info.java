/** Whether the app has what it needs in the product it runs in, and how to mend what is wrong. */
package org.commonground.core.health;
