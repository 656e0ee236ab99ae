package org.commonground.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The {@code atlassian-plugin.xml} of a jar, checked as the real framework checks it before it installs anything.
 *
 * @param key the plugin key
 * @param modules the elements that apply to the product, in order
 */
record Descriptor(String key, List<Element> modules) {
    /** Elements that are no modules. */
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    /**
     * Reads and checks the descriptor.
     *
     * @param application the application key; elements marked for another one are dropped at parse
     * @throws Refusal if the framework would not load the jar
     */
    static Descriptor of(JarFile jar, String application) throws IOException {
        ZipEntry entry = jar.getEntry("atlassian-plugin.xml");
        if (entry == null) {
            throw new Refusal("No atlassian-plugin.xml at the root of the jar");
        }
        Element root;
        try (InputStream in = jar.getInputStream(entry)) {
            root = Xml.parse(in);
        } catch (SAXException e) {
            throw new Refusal("atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        }
        String key = Xml.attribute(root, "key", root.getAttribute("plugin-key"));
        checkKeyAgainstManifest(key, jar.getManifest().getMainAttributes());
        List<Element> modules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Element element : Xml.children(root, "*")) {
            boolean applies = applies(element, application);
            if (!NO_MODULES.contains(element.getTagName())) {
                if (!applies) {
                    continue;
                }
                String moduleKey = element.getAttribute("key");
                if (moduleKey.isEmpty()) {
                    throw new Refusal("The key is required: <" + element.getTagName() + "> has none");
                }
                if (!keys.add(moduleKey)) {
                    throw new Refusal("Found duplicate key '" + moduleKey + "' within plugin '" + key + "'");
                }
                modules.add(element);
            } else if (element.getTagName().equals("resource") && applies) {
                modules.add(element);
            }
        }
        return new Descriptor(key, modules);
    }

    private static void checkKeyAgainstManifest(String key, Attributes manifest) {
        String inManifest = manifest.getValue("Atlassian-Plugin-Key");
        String symbolicName = manifest.getValue("Bundle-SymbolicName");
        if (inManifest == null) {
            throw new Refusal("The manifest has no Atlassian-Plugin-Key: the real product would transform this jar, "
                    + "which the sandbox does not play");
        }
        if (!key.equals(inManifest)) {
            throw new Refusal("The plugin key '" + key + "' must either match the OSGi bundle symbolic name ('" + symbolicName
                    + "') or be specified in the Atlassian-Plugin-Key manifest header ('" + inManifest + "')");
        }
    }

    /** The attribute is a comma list; absent means everywhere. */
    private static boolean applies(Element element, String application) {
        String applications = element.getAttribute("application");
        return applications.isEmpty()
                || Arrays.stream(applications.split(",")).map(String::trim).anyMatch(application::equals);
    }
}
