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
import java.util.Set;
import org.commonground.core.matrix.view.LookAgain;
import org.commonground.core.port.Viewer;

/** Single issues of a view. */
@Path("matrix/issues")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class IssuesResource {
    private static final int MOST = 200;
    private final LookAgain lookAgain;
    private final Viewer viewer;
    private final MatrixAnswers answers;

    /** Works on this use case. */
    @Inject
    public IssuesResource(LookAgain lookAgain, Viewer viewer, MatrixAnswers answers) {
        this.lookAgain = lookAgain;
        this.viewer = viewer;
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
            WantedView wanted = WantedView.of(address);
            return Response.ok(RowsJson.Some.of(lookAgain.rows(wanted.selection(), ids, wanted.about(viewer)))).build();
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
