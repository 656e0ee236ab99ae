package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.port.BadQuery;

/** The matrix as data. */
@Path("matrix")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class MatrixResource {
    private final ShowMatrix showMatrix;

    /** Works on this use case. */
    @Inject
    public MatrixResource(ShowMatrix showMatrix) {
        this.showMatrix = showMatrix;
    }

    /**
     * The issues of a query, as the viewer.
     * <ul>
     * <li>the query is not understood -> 400 with Jira's own messages
     * <li>none of the projects found has settings -> 409
     * <li>otherwise -> 200 with a {@link MatrixJson}; one that found nothing has no axes
     * </ul>
     */
    @GET
    public Response matrix(@QueryParam("jql") @DefaultValue("") String jql) {
        try {
            return Response.ok(showMatrix.ofQuery(jql).map(MatrixJson::of).orElseGet(MatrixJson::empty)).build();
        } catch (BadQuery e) {
            return Answers.error(Response.Status.BAD_REQUEST, e.messages());
        } catch (NotConfigured e) {
            return Answers.error(Response.Status.CONFLICT,
                e.getMessage() + " A project admin chooses them under Project settings, Impact and effort.");
        }
    }
}
