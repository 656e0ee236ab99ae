/** What both played products share: the product's contract, users, the database and the counted host calls. */
package org.commonground.sandbox.host;
