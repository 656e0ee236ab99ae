package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.commonground.view.MatrixWords;

/** A project's settings as data, so that a script can set up many projects. */
@Path("settings/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SettingsResource {
    private final ConfigureMatrix configure;
    private final MatrixWords words;

    /** Works on this use case. */
    @Inject
    public SettingsResource(ConfigureMatrix configure, MatrixWords words) {
        this.configure = configure;
        this.words = words;
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
            return notThere();
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
                return Answers.error(Response.Status.BAD_REQUEST, words.answer("both-axes"));
            }
            if (!wanted.unknownQuadrants().isEmpty()) {
                configure.open(projectKey);
                return Answers.error(Response.Status.BAD_REQUEST,
                    wanted.unknownQuadrants().stream().map(id -> words.answer("no-such-quadrant", id)).toList());
            }
            List<MatrixForm.Problem> problems = configure.save(projectKey, wanted.form(), words::quadrant);
            return problems.isEmpty() ? settings(projectKey) : wrong(problems);
        } catch (NotThere e) {
            return notThere();
        }
    }

    private Response wrong(List<MatrixForm.Problem> problems) {
        return Response.status(Response.Status.BAD_REQUEST).type(MediaType.APPLICATION_JSON_TYPE)
            .entity(new Wrong(problems.stream().map(words::problem).toList(),
                problems.stream().map(problem -> new WrongInput(problem.input(), problem.kind())).toList())).build();
    }

    /** The same answer for what is not there and what the viewer may not know of. */
    private Response notThere() {
        return Answers.error(Response.Status.NOT_FOUND, words.answer("not-administered"));
    }

    /** What is wrong: a sentence each for people, and in the same order what a script can tell apart. */
    record Wrong(@JsonProperty("messages") List<String> messages, @JsonProperty("problems") List<WrongInput> problems) {
    }

    /** An input, as in effort.min, and what is wrong with it, as in not-a-number. */
    record WrongInput(@JsonProperty("input") String input, @JsonProperty("kind") String kind) {
    }
}
