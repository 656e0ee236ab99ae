package org.commonground.sandbox.jira.load;

/**
 * A project that was loaded, with all that is needed to configure the app for it.
 *
 * @param impactFieldId as {@code customfield_10001}
 */
public record LoadedProject(String key, String impactFieldId, String effortFieldId, double impactMin, double impactMax,
                            double impactStep, double effortMin, double effortMax, double effortStep) {
}
