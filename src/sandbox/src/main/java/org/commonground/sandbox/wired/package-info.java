/** The endpoint of the wired-test runner. */
package org.commonground.sandbox.wired;
