package org.commonground.sandbox.plugin.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** Jackson as the platform has it: an unknown property is a 400, and so is malformed JSON. */
final class StrictJson {
    private StrictJson() {
    }

    /** The provider of one module: its types are remembered by itself alone, so that they can go with the plugin. */
    static JacksonJsonProvider provider() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setTypeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<>(16, 200)));
        return new JacksonJsonProvider(mapper);
    }

    /** Answers 400 for JSON that cannot be read. */
    public static final class Malformed implements ExceptionMapper<JsonProcessingException> {
        @Override
        public Response toResponse(JsonProcessingException e) {
            return Response.status(400).type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("message", e.getOriginalMessage())).build();
        }
    }
}
