package org.commonground.checks.surface;

/** The kinds of things of the products that the jar relies on. */
public enum Kind {
    /** A class, interface, enum or annotation. */
    TYPE("", "Types", "Classes, interfaces, enums and annotations that the byte code or the descriptor names."),
    /** A method, constructor, field or constant, as {@code type#name}. */
    MEMBER("", "Members", "Methods that are called or overridden, constructors (`<init>`), fields and constants."),
    /** A service that Spring imports by its interface. */
    SERVICE("service:", "Imported services", "OSGi services that the jar wants at its start, in both products."),
    /** An element of the descriptor. */
    MODULE("module:", "Module types", "Elements of `atlassian-plugin.xml`."),
    /** Where a panel, an item or a section of a menu goes. */
    LOCATION("location:", "Places on the products' pages", "Locations of panels and sections of links."),
    /** The key of a module of the product: a web resource, a field type. */
    KEY("key:", "Keys of the products' modules", "Web resources and other modules that are asked for by key."),
    /** A group of pages that a web resource is loaded on. */
    CONTEXT("context:", "Web-resource contexts", "Groups of pages on which a script or style is loaded."),
    /** How a template asks the product to draw the page around it. */
    FRAME("frame:", "Page frames", "`meta` elements by which a template asks for the product's page around it."),
    /** A global object or AMD module in the browser. */
    SCRIPT("script:", "Scripts", "Objects and AMD modules of the products that the scripts use.");

    private final String prefix;
    private final String title;
    private final String meaning;

    Kind(String prefix, String title, String meaning) {
        this.prefix = prefix;
        this.title = title;
        this.meaning = meaning;
    }

    /** Returns what a name of this kind begins with in the first column of the evidence. */
    String prefix() {
        return prefix;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
