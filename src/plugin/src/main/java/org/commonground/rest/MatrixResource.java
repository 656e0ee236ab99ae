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
import java.util.Optional;
import java.util.Set;
import org.commonground.core.matrix.view.Look;
import org.commonground.core.matrix.view.Selection;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.ViewMatrix;

/** The matrix as data. */
@Path("matrix")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class MatrixResource {
    private final ViewMatrix viewMatrix;
    private final MatrixAnswers answers;

    /** Works on this use case. */
    @Inject
    public MatrixResource(ViewMatrix viewMatrix, MatrixAnswers answers) {
        this.viewMatrix = viewMatrix;
        this.answers = answers;
    }

    /**
     * The issues of a query, as the viewer, in its order.
     * <ul>
     * <li>what {@link MatrixAnswers#answer} says; 409 when none of the projects found has settings
     * <li>a field of the axes was deleted -> 409
     * <li>otherwise -> 200 with a {@link MatrixJson}; one that found nothing has no axes
     * </ul>
     */
    @GET
    public Response matrix(@QueryParam("jql") @DefaultValue("") String jql) {
        return answers.answer(() -> {
            Look look = viewMatrix.look(new Selection(Optional.empty(), jql, "", Set.of()));
            return answers.withoutField(look).orElseGet(() -> Response.ok(look.shown().map(Shown::matrix).map(MatrixJson::of)
                .orElseGet(MatrixJson::empty)).build());
        });
    }
}
