package org.commonground.sandbox.plugin.module;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.sandbox.host.Html;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/**
 * {@code <web-resource>}: served at {@code /download/resources/<plugin>:<module>/<name>}, loaded by a page when it was
 * required during the request, when one of its contexts is on the page, or as a dependency.
 */
public final class WebResources implements PageBuilderService, WebResourceAssembler, RequiredResources {
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);
    private final ModuleList<Resource> modules = new ModuleList<>(WebResources::read);
    private final String contextPath;
    private final ScriptTexts texts;

    public WebResources(String contextPath, I18nResolver texts) {
        this.contextPath = contextPath;
        this.texts = new ScriptTexts(texts);
    }

    /** Returns the module type. */
    public ModuleList<Resource> modules() {
        return modules;
    }

    /** Starts a request. */
    public void reset() {
        required.remove();
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String completeKey) {
        required.get().add(completeKey);
        return this;
    }

    /** Returns the elements for the page's head. */
    public String tags(String... contexts) {
        Set<String> keys = new LinkedHashSet<>();
        modules.all().stream().filter(r -> r.contexts().stream().anyMatch(c -> Arrays.asList(contexts).contains(c)))
                .forEach(r -> addWithDependencies(keys, r.completeKey()));
        required.get().forEach(key -> addWithDependencies(keys, key));
        return keys.stream().flatMap(key -> find(key).stream()).flatMap(r -> r.files().stream()
                .map(f -> tag(r.completeKey(), f.name()))).collect(Collectors.joining("\n"));
    }

    private void addWithDependencies(Set<String> keys, String key) {
        find(key).ifPresent(r -> r.dependencies().forEach(d -> {
            if (!keys.contains(d)) {
                addWithDependencies(keys, d);
            }
        }));
        keys.add(key);
    }

    private String tag(String key, String name) {
        if (name.endsWith(".soy.js")) {
            // compiled by a transformer in the products; here the wizard's form is rendered on the server
            return "";
        }
        String url = Html.escape(contextPath + "/download/resources/" + key + "/" + name);
        if (name.endsWith(".css")) {
            return "<link rel=\"stylesheet\" href=\"" + url + "\">";
        }
        return name.endsWith(".js") ? "<script src=\"" + url + "\" defer></script>" : "";
    }

    private Optional<Resource> find(String key) {
        return modules.all().stream().filter(r -> r.completeKey().equals(key)).findFirst();
    }

    /** Returns what to send for a download path {@code <plugin>:<module>/<name>}, or nothing. */
    public Optional<byte[]> file(String path) throws IOException {
        int slash = path.indexOf('/');
        if (slash < 0 || path.contains("..")) {
            return Optional.empty();
        }
        String name = path.substring(slash + 1);
        Optional<Resource> module = find(path.substring(0, slash));
        Optional<URL> file = module.flatMap(r -> r.files().stream().filter(f -> f.serves(name)).findFirst()
                .map(f -> r.plugin().bundle().getEntry(f.location(name))));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = file.get().openStream()) {
            byte[] content = in.readAllBytes();
            return Optional.of(module.get().translated() && name.endsWith(".js") ? texts.in(content) : content);
        }
    }

    private static Resource read(PluginContext plugin, Element element) {
        return new Resource(plugin, plugin.key() + ":" + element.getAttribute("key"), texts(element, "context"),
                texts(element, "dependency"), Xml.children(element, "resource").stream()
                .map(r -> new Download(Xml.required(r, "name"), Xml.required(r, "location"))).toList(), ScriptTexts.wanted(element));
    }

    private static List<String> texts(Element element, String name) {
        return Xml.children(element, name).stream().map(e -> e.getTextContent().trim()).toList();
    }

    /** One module. */
    public record Resource(PluginContext plugin, String completeKey, List<String> contexts, List<String> dependencies,
                           List<Download> files, boolean translated) {
    }

    /** One file, or a folder when the name ends in a slash. */
    public record Download(String name, String location) {
        boolean serves(String wanted) {
            return name.endsWith("/") ? wanted.startsWith(name) : name.equals(wanted);
        }

        String location(String wanted) {
            return name.endsWith("/") ? location.replaceFirst("/?$", "/") + wanted.substring(name.length()) : location;
        }
    }
}
