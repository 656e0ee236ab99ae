package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonground.core.matrix.move.ChangedMeanwhile;
import org.commonground.core.matrix.move.Move;
import org.commonground.core.matrix.move.MoveOnMatrix;
import org.commonground.core.matrix.move.NotAllowed;
import org.commonground.core.matrix.move.WrongMove;
import org.commonground.core.port.Locks;
import org.commonground.core.port.NotThere;
import org.commonground.view.MatrixWords;

/** Moves an issue on the matrix: the change of an estimate. */
@Path("matrix/issues/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class MoveResource {
    private final MoveOnMatrix moveOnMatrix;
    private final MatrixWords words;
    private final MatrixAnswers answers;

    /** Works on this use case. */
    @Inject
    public MoveResource(MoveOnMatrix moveOnMatrix, MatrixWords words, MatrixAnswers answers) {
        this.moveOnMatrix = moveOnMatrix;
        this.words = words;
        this.answers = answers;
    }

    /**
     * Gives the issue other values.
     * <ul>
     * <li>no such issue, or the viewer may not see it -> 404
     * <li>its project has no settings -> 409
     * <li>the viewer may not edit it, or may not move points -> 403
     * <li>a value that is no step of its scale, a field that cannot be set, or nothing to change -> 400, one message each
     * <li>a value is not what the viewer saw -> 409 with the values as they are now; nothing is changed
     * <li>others move issues for too long -> 503
     * <li>otherwise -> 200 with a {@link MoveJson.Done}
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") long id, MoveJson.Wanted wanted) {
        Move move = (wanted == null ? new MoveJson.Wanted(null, null) : wanted).move();
        return answers.answer(() -> {
            try {
                return Response.ok(MoveJson.Done.of(moveOnMatrix.move(id, move))).build();
            } catch (NotThere e) {
                return Answers.error(Response.Status.NOT_FOUND, words.answer("no-such-issue"));
            } catch (NotAllowed e) {
                return Answers.error(Response.Status.FORBIDDEN, words.answer("refused." + MatrixWords.key(e.reason())));
            } catch (WrongMove e) {
                return Answers.error(Response.Status.BAD_REQUEST, e.problems().stream().map(words::problem).toList());
            } catch (ChangedMeanwhile e) {
                return Response.status(Response.Status.CONFLICT).type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(MoveJson.Conflict.of(e, words.answer("changed-meanwhile", words.value(e.impact()), words.value(e.effort()))))
                    .build();
            } catch (Locks.Busy e) {
                return Answers.error(Response.Status.SERVICE_UNAVAILABLE, words.answer("busy"));
            }
        });
    }
}
