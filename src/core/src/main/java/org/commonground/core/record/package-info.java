/** What discovery and feasibility records share: tolerant reading of parameters, and the values that could not be read. */
package org.commonground.core.record;
