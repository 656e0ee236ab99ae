package org.commonground.sandbox.velocity;

/** What a method annotated {@code @HtmlSafe} returned, on its way to the page. */
record HtmlSafeValue(Object value) {
    static Object unwrap(Object value) {
        return value instanceof HtmlSafeValue safe ? safe.value() : value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
