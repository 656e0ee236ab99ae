package org.commonground.admin;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** The link to the health page is shown to administrators only. */
public class AdministratorCondition implements Condition {
    private final Administrators administrators;

    /** Takes its part from the plugin's context. */
    public AdministratorCondition(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // it has none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return administrators.includeViewer();
    }
}
