package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The one shape of errors: {@code {"messages": ["..."]}}. */
final class Answers {
    private Answers() {
    }

    static Response error(Response.Status status, List<String> messages) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(new Messages(messages)).build();
    }

    static Response error(Response.Status status, String message) {
        return error(status, List.of(message));
    }

    /** Messages for people. */
    record Messages(@JsonProperty("messages") List<String> messages) {
    }
}
