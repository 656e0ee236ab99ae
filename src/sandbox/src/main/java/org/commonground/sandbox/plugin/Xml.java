package org.commonground.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads descriptors: no DTD, no external entities. */
public final class Xml {
    private Xml() {
    }

    /** Parses the stream and returns the root element. */
    public static Element parse(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the child elements with this name, or all of them for {@code *}. */
    public static List<Element> children(Element parent, String name) {
        List<Element> result = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && (name.equals("*") || e.getTagName().equals(name))) {
                result.add(e);
            }
        }
        return result;
    }

    /** Returns the first child element with this name. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Returns the trimmed text of the first child with this name, or an empty string. */
    public static String text(Element parent, String name) {
        return child(parent, name).map(e -> e.getTextContent().trim()).orElse("");
    }

    /** Returns the attribute, or the fallback when it is missing or empty. */
    public static String attribute(Element element, String name, String fallback) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? fallback : value;
    }

    /** Returns the attribute. */
    public static String required(Element element, String name) {
        String value = element.getAttribute(name);
        if (value.isEmpty()) {
            throw new Refusal("<" + element.getTagName() + " key=\"" + element.getAttribute("key") + "\"> needs the attribute "
                    + name);
        }
        return value;
    }
}
