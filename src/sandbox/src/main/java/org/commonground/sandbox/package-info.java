/** The sandbox: both played products from one command. */
package org.commonground.sandbox;
