package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.core.matrix.view.Rows;
import org.commonground.core.matrix.view.ViewMatrix;

/** Single issues of a view. */
@Path("matrix/issues")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class IssuesResource {
    private static final int MOST = 200;
    private final ViewMatrix viewMatrix;
    private final MatrixAnswers answers;

    /** Works on this use case. */
    @Inject
    public IssuesResource(ViewMatrix viewMatrix, MatrixAnswers answers) {
        this.viewMatrix = viewMatrix;
        this.answers = answers;
    }

    /**
     * The rows of some issues of the view; those that are not in it or that the viewer may not see are left out.
     * <ul>
     * <li>more than 200 ids, or one that is no number -> 400
     * <li>what {@link MatrixAnswers#answer} says
     * <li>otherwise -> 200 with a {@link RowsJson.Some}
     * </ul>
     */
    @GET
    public Response issues(@Context UriInfo address) {
        return answers.answer(() -> {
            Set<Long> ids = ids(new Parameters(address.getQueryParameters()));
            return Response.ok(RowsJson.Some.of(viewMatrix.look(WantedView.of(address).selection()).shown()
                .map(shown -> new Rows(shown).of(ids)).orElseGet(List::of))).build();
        });
    }

    private static Set<Long> ids(Parameters given) {
        Set<Long> ids = new HashSet<>();
        for (String text : given.texts("ids")) {
            if (!text.matches("[0-9]{1,18}")) {
                throw new BadParameter("bad-id", text);
            }
            ids.add(Long.valueOf(text));
        }
        if (ids.size() > MOST) {
            throw new BadParameter("too-many-ids", ids.size(), MOST);
        }
        return ids;
    }
}
