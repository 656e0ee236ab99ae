package org.commonground.checks.surface;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The {@code atlassian-plugin.xml} of a jar. */
public final class PluginXml {
    private final Element root;

    private PluginXml(Element root) {
        this.root = root;
    }

    /** Reads the descriptor of a jar; one that is missing or not well-formed is an {@link IOException}. */
    public static PluginXml of(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry("atlassian-plugin.xml") == null) {
                throw new IOException("there is no atlassian-plugin.xml at the root of the jar");
            }
            try (InputStream in = file.getInputStream(file.getEntry("atlassian-plugin.xml"))) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                DocumentBuilder builder = factory.newDocumentBuilder();
                builder.setErrorHandler(new DefaultHandler());
                return new PluginXml(builder.parse(in).getDocumentElement());
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        }
    }

    /** Returns the plugin's key. */
    public String key() {
        return root.getAttribute("key");
    }

    /** Returns the elements that are modules, in order. */
    public List<Element> modules() {
        return children(root).stream().filter(e -> !List.of("plugin-info", "resource").contains(e.getTagName())).toList();
    }

    /** Returns all elements below the root, in order. */
    public List<Element> all() {
        return below(root);
    }

    /** Returns all elements with this name, in order. */
    public List<Element> all(String name) {
        return all().stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    /** Returns all elements below one, in order. */
    public static List<Element> below(Element parent) {
        return children(parent).stream().flatMap(c -> Stream.concat(Stream.of(c), below(c).stream())).toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> result = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                result.add(element);
            }
        }
        return result;
    }
}
