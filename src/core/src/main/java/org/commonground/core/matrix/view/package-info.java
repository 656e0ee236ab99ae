/** What a person looks at: a selection of issues on the matrix, as a picture, as rows, coloured and sized by what they are. */
package org.commonground.core.matrix.view;
