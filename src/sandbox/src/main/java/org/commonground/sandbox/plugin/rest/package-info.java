/** REST v2 as the platform has it: Jersey and Jackson, licensed users only by default, strict JSON. */
package org.commonground.sandbox.plugin.rest;
