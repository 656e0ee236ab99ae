/** The register in Confluence: its macro, its resources, its upkeep, and the pages it reads. */
package org.commonground.confluence.register;
