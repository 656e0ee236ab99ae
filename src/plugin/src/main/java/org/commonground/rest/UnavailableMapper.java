package org.commonground.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.commonground.core.port.Unavailable;
import org.commonground.view.Missing;

/** A service that Jira does not offer, for all resources beside this: 503 with the usual messages. */
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
        return Answers.error(Response.Status.SERVICE_UNAVAILABLE, missing.sentence(problem));
    }
}
