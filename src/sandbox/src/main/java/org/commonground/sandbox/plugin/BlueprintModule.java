package org.commonground.sandbox.plugin;

import com.atlassian.plugin.web.ContextProvider;
import java.util.List;

/**
 * A blueprint that a plugin adds to the create dialog.
 *
 * @param itemKey complete key of the entry in the dialog; the wizard's script registers itself under it
 * @param name its name for people
 * @param description one sentence for people
 * @param icon URL of its picture, may be empty
 * @param template storage format with {@code at:var} elements
 * @param context fills the template
 * @param page the page of its wizard
 */
public record BlueprintModule(String itemKey, String name, String description, String icon, String template, ContextProvider context,
                              WizardPage page) {
    /** A page of the wizard; the form is HTML rendered from Soy. */
    public record WizardPage(String id, String title, String header, String text, String formHtml) {
    }

    /** The variables that the template names, in order. */
    public List<String> variables() {
        return AtVariables.names(template);
    }
}
