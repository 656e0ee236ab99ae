package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.ConfigureMatrix.Choices;
import org.commonground.core.matrix.MatrixForm;
import org.commonground.core.port.NotThere;

/** A project's settings as data, so that a script can set up many projects. */
@Path("settings/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SettingsResource {
    private final ConfigureMatrix configure;

    /** Works on this use case. */
    @Inject
    public SettingsResource(ConfigureMatrix configure) {
        this.configure = configure;
    }

    /**
     * The settings and the fields to choose from.
     * <ul>
     * <li>no such project, or the viewer does not administer it -> 404
     * <li>otherwise -> 200 with a {@link SettingsJson}
     * </ul>
     */
    @GET
    public Response settings(@PathParam("projectKey") String projectKey) {
        try {
            Choices choices = configure.open(projectKey);
            return Response.ok(SettingsJson.of(choices)).build();
        } catch (NotThere e) {
            return Answers.notThere();
        }
    }

    /**
     * Keeps new settings.
     * <ul>
     * <li>no such project, or the viewer does not administer it -> 404
     * <li>an axis is missing or something in it is wrong -> 400 with one message for each
     * <li>otherwise -> 200 with the settings as kept
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("projectKey") String projectKey, SettingsJson.Wanted wanted) {
        try {
            if (wanted == null || wanted.impact() == null || wanted.effort() == null) {
                configure.open(projectKey);
                return Answers.error(Response.Status.BAD_REQUEST, "Both impact and effort are needed.");
            }
            if (!wanted.unknownQuadrants().isEmpty()) {
                configure.open(projectKey);
                return Answers.error(Response.Status.BAD_REQUEST, "quadrants: there is none with the id "
                    + String.join(", ", wanted.unknownQuadrants()) + ".");
            }
            List<MatrixForm.Problem> problems = configure.save(projectKey, wanted.form());
            return problems.isEmpty() ? settings(projectKey)
                : Answers.error(Response.Status.BAD_REQUEST, problems.stream().map(p -> p.input() + ": " + p.kind()).toList());
        } catch (NotThere e) {
            return Answers.notThere();
        }
    }
}
