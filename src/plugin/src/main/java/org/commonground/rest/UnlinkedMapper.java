package org.commonground.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.commonground.view.Missing;

/** A class or member that Jira lacks, for all resources beside this: 503 with the usual messages. */
@Provider
public class UnlinkedMapper implements ExceptionMapper<LinkageError> {
    private final Missing missing;

    /** Takes its part from the plugin's context. */
    @Inject
    public UnlinkedMapper(Missing missing) {
        this.missing = missing;
    }

    @Override
    public Response toResponse(LinkageError problem) {
        return Answers.error(Response.Status.SERVICE_UNAVAILABLE, missing.sentence(problem));
    }
}
