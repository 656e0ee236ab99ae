/** The page that the template "Product discovery" makes: both records, with tables ready to fill. */
package org.commonground.core.template;
