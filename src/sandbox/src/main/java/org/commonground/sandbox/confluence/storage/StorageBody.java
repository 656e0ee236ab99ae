package org.commonground.sandbox.confluence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A parsed page body. Nothing outside the text is ever read: the body comes behind our own document type, where XML
 * allows no second one, so that it can declare no entities.
 */
public final class StorageBody {
    /** Elements deeper than this are refused. */
    public static final int MAX_DEPTH = 200;

    private static final String ROOT = "storage-format";
    private static final String PROLOG = "<!DOCTYPE " + ROOT + " [" + htmlEntities() + "]><" + ROOT + "\n>";

    private final Element root;

    private StorageBody(Element root) {
        this.root = root;
    }

    Element root() {
        return root;
    }

    /**
     * Parses a body.
     *
     * @throws NotWellFormed with the place of the first mistake
     */
    public static StorageBody parse(String body) throws NotWellFormed {
        TreeBuilder tree = new TreeBuilder();
        try {
            parser().parse(new InputSource(new StringReader(PROLOG + body + "</" + ROOT + ">")), tree);
        } catch (SAXParseException e) {
            // our own first line comes before the body's, and one character before its first line
            int line = Math.max(1, e.getLineNumber() - 1);
            throw new NotWellFormed(line, Math.max(1, line == 1 ? e.getColumnNumber() - 1 : e.getColumnNumber()),
                    e.getMessage().replace("\"" + ROOT + "\"", "the page").replace("</" + ROOT + ">", "the page's end"));
        } catch (SAXException e) {
            throw new NotWellFormed(1, 1, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StorageBody(tree.root());
    }

    private static SAXParser parser() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // every entity is ours and one character long, so a long page may use as many as it likes
            parser.setProperty("http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", "0");
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String htmlEntities() {
        try (InputStream in = StorageBody.class.getResourceAsStream("/sandbox/confluence/html-entities.dtd")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
