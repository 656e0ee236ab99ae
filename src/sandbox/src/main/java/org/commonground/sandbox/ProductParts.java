package org.commonground.sandbox;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.module.I18nBundles;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.plugin.webwork.ActionServlet;
import org.commonground.sandbox.velocity.MethodAllowlist;

/** What one product has and the other has not. */
public interface ProductParts {
    /** Returns the product's own module types. */
    Modules modules(I18nBundles texts, String contextPath);

    /** Returns the servlet for actions, or nothing. */
    Optional<ActionServlet> actions(Modules modules, I18nBundles texts, WebResources resources, MethodAllowlist allowlist);

    /** Module types by element name, and the lists by the class of their modules. */
    record Modules(Map<String, ModuleType> types, Map<Class<?>, ModuleList<?>> lists) {
    }
}
