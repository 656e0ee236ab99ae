/** The shared services of the platform that plugins import in both products. */
package org.commonground.sandbox.sal;
