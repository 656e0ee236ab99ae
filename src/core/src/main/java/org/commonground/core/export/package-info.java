/** Takes everything that the app keeps out of the product, in forms that outlive it. */
package org.commonground.core.export;
