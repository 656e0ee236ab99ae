package org.commonground.confluence.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.commonground.core.port.Unavailable;
import org.commonground.view.Missing;

/** A service that Confluence does not offer, for all resources beside this: 503 with the usual messages. */
@Provider
public class UnavailableMapper implements ExceptionMapper<Unavailable> {
    private final Missing missing;

    /** Takes its part from the plugin's context. */
    @Inject
    public UnavailableMapper(Missing missing) {
        this.missing = missing;
    }

    @Override
    public Response toResponse(Unavailable problem) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE).type(MediaType.APPLICATION_JSON_TYPE)
            .entity(new RegisterJson.Messages(List.of(missing.sentence(problem)))).build();
    }
}
