/** Issues by where they stand and by how old their estimates are, for the host's own search. */
package org.commonground.core.matrix.query;
