/** Plays the plugin framework: installs a jar as the real one would, and answers what the plugins add. */
package org.commonground.sandbox.plugin;
