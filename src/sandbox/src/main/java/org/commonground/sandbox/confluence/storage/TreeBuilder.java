package org.commonground.sandbox.confluence.storage;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree of one body while it is parsed. */
final class TreeBuilder extends DefaultHandler {
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Element root;
    private Locator locator;

    Element root() {
        return root;
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        endText();
        if (open.size() > StorageBody.MAX_DEPTH) {
            throw new SAXParseException("Elements are nested deeper than " + StorageBody.MAX_DEPTH + " levels.", locator);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(attributes.getQName(i), attributes.getValue(i));
        }
        Element element = new Element(name, values);
        if (root == null) {
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        endText();
        open.pop();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    private void endText() {
        if (text.length() > 0) {
            open.peek().children().add(new Node.Text(text.toString()));
            text.setLength(0);
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
