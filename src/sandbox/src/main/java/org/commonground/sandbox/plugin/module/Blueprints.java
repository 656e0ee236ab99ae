package org.commonground.sandbox.plugin.module;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.plugin.BlueprintModule;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/**
 * {@code <blueprint>} with its {@code <content-template>}, its {@code <dialog-wizard>} and its entry in the create dialog, as
 * the developer documentation of Confluence describes them.
 */
public record Blueprints(I18nBundles texts, String contextPath, List<Element> siblings) {
    private static final String SECTION = "system.create.dialog/content";

    /** Reads a blueprint. */
    public BlueprintModule read(PluginContext plugin, Element blueprint) {
        Xml.required(blueprint, "index-key");
        Element template = sibling("content-template", Xml.required(blueprint, "content-template-key"));
        Element item = siblings.stream().filter(e -> e.getTagName().equals("web-item") && SECTION.equals(e.getAttribute("section")))
                .filter(e -> Xml.children(e, "param").stream().anyMatch(p -> p.getAttribute("name").equals("blueprintKey")
                        && p.getAttribute("value").equals(blueprint.getAttribute("key"))))
                .findFirst().orElseThrow(() -> new Refusal("No web-item in " + SECTION + " names the blueprint"));
        Element page = Xml.child(blueprint, "dialog-wizard").flatMap(wizard -> Xml.child(wizard, "dialog-page"))
                .orElseThrow(() -> new Refusal("The sandbox plays blueprints with one dialog-page"));
        return new BlueprintModule(plugin.key() + ":" + item.getAttribute("key"), texts.text(Xml.required(item, "i18n-name-key")),
                Xml.child(item, "description").map(d -> texts.text(d.getAttribute("key"))).orElse(""), icon(plugin, item),
                file(plugin, resource(template, "template")), provider(plugin, template), wizard(plugin, page));
    }

    private Element sibling(String name, String key) {
        return siblings.stream().filter(e -> e.getTagName().equals(name) && e.getAttribute("key").equals(key)).findFirst()
                .orElseThrow(() -> new Refusal("There is no <" + name + " key=\"" + key + "\">"));
    }

    private static ContextProvider provider(PluginContext plugin, Element template) {
        ContextProvider provider = Xml.child(template, "context-provider")
                .map(e -> plugin.create(Xml.required(e, "class"), ContextProvider.class))
                .orElseThrow(() -> new Refusal("The sandbox plays content templates with a context-provider"));
        provider.init(java.util.Map.of());
        return provider;
    }

    private BlueprintModule.WizardPage wizard(PluginContext plugin, Element page) {
        String template = Xml.required(page, "template-key");
        String soy = siblings.stream().filter(e -> e.getTagName().equals("web-resource")).flatMap(e -> Xml.children(e, "resource").stream())
                .map(e -> e.getAttribute("location")).filter(location -> location.endsWith(".soy")).map(location -> file(plugin, location))
                .filter(source -> source.contains("{namespace " + template.substring(0, template.lastIndexOf('.')) + "}"))
                .findFirst().orElseThrow(() -> new Refusal("No web-resource has the Soy template " + template));
        return new BlueprintModule.WizardPage(Xml.required(page, "id"), texts.text(Xml.required(page, "title-key")),
                texts.text(page.getAttribute("description-header-key")), texts.text(page.getAttribute("description-content-key")),
                Soy.render(soy, template, texts::text));
    }

    private String icon(PluginContext plugin, Element item) {
        return resource(item, "icon").isEmpty() ? ""
                : contextPath + "/download/resources/" + plugin.key() + ":" + item.getAttribute("key") + "/icon";
    }

    private static String resource(Element parent, String name) {
        return Xml.children(parent, "resource").stream().filter(e -> e.getAttribute("name").equals(name)).findFirst()
                .map(e -> Xml.required(e, "location")).orElse("");
    }

    private static String file(PluginContext plugin, String location) {
        Optional<URL> file = Optional.ofNullable(plugin.bundle().getEntry(location));
        try (InputStream in = file.orElseThrow(() -> new Refusal("The jar has no file " + location)).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
