package org.commonground.sandbox.plugin;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/**
 * A macro that a plugin adds.
 *
 * @param name its name in the storage format
 * @param title its name for people
 * @param description one sentence for people, may be empty
 * @param icon URL of its picture, may be empty
 * @param parameters in the order of the descriptor
 */
public record MacroModule(String name, String title, String description, String icon, List<Parameter> parameters,
                          Macro macro) {
    /**
     * A parameter of the macro dialog.
     *
     * @param type string, boolean, username, enum, int, date and so on
     * @param values the choices of an enum, else empty
     * @param valueLabels what people read for each of the values, same order
     */
    public record Parameter(String name, String type, boolean required, String defaultValue, List<String> values,
                            List<String> valueLabels, String label, String description) {
    }
}
