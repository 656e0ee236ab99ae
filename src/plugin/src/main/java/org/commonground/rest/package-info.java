/** The REST resources; they speak to use cases only. */
package org.commonground.rest;
