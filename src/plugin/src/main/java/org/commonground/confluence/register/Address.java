package org.commonground.confluence.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of addresses. */
final class Address {
    private Address() {
    }

    /** The pairs whose values are not empty, encoded. */
    static String query(List<String[]> pairs) {
        return pairs.stream().filter(pair -> !pair[1].isEmpty())
            .map(pair -> URLEncoder.encode(pair[0], StandardCharsets.UTF_8) + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }

    /** The address with a query behind it. */
    static String with(String address, String query) {
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }
}
