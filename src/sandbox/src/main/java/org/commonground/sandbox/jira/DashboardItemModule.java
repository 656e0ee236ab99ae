package org.commonground.sandbox.jira;

/**
 * A kind of dashboard item that a plugin adds.
 *
 * @param completeKey the plugin's key and the module's
 * @param amdModule the name of the script's module that draws it
 */
public record DashboardItemModule(String completeKey, String title, String amdModule, boolean configurable) {
}
