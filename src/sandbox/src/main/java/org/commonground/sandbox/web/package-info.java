/** The HTTP server of a played product: login, the frame around each request, and who answers which path. */
package org.commonground.sandbox.web;
