package org.commonground.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.view.Look;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.NotThere;
import org.commonground.view.MatrixWords;

/** Turns what can go wrong with a matrix into answers, in the viewer's language. */
@Named
public class MatrixAnswers {
    private final MatrixWords words;

    /** Takes the words. */
    @Inject
    public MatrixAnswers(MatrixWords words) {
        this.words = words;
    }

    /**
     * Answers, or says why not.
     * <ul>
     * <li>a parameter that cannot be used, or a query that the host does not run -> 400, the latter in the host's words
     * <li>no such project, or the viewer may not see it -> 404
     * <li>no fields were chosen for the project yet -> 409
     * </ul>
     */
    Response answer(Supplier<Response> work) {
        try {
            return work.get();
        } catch (BadParameter e) {
            return error(Response.Status.BAD_REQUEST, words.answer(e.key(), e.arguments()));
        } catch (BadQuery e) {
            return Answers.error(Response.Status.BAD_REQUEST, e.messages());
        } catch (NotThere e) {
            return error(Response.Status.NOT_FOUND, words.answer("not-there"));
        } catch (NotConfigured e) {
            return error(Response.Status.CONFLICT, words.answer("not-configured", e.projectKey()));
        }
    }

    /** The answer when the field of an axis was deleted, so that no issue has a place: 409, saying which; nothing when both are there. */
    Optional<Response> withoutField(Look look) {
        List<String> gone = look.axesWithoutField().stream().map(words::fieldGone).toList();
        return gone.isEmpty() ? Optional.empty() : Optional.of(Answers.error(Response.Status.CONFLICT, gone));
    }

    private static Response error(Response.Status status, String message) {
        return Answers.error(status, message);
    }
}
