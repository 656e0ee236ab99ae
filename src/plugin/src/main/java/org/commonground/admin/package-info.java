/** The administrator's pages, the same in both products: health, support export, complete export. */
package org.commonground.admin;
