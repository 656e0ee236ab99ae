package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.commonground.core.matrix.view.Look;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.Viewer;
import org.commonground.view.MatrixWords;

/** Where the issues of a view stand: positions only, so that it is short. */
@Path("matrix/picture")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PictureResource {
    /** To be raised whenever the picture of the same issues changes, so that browsers forget older ones. */
    private static final String FORMAT = "1";
    private final ViewMatrix viewMatrix;
    private final Viewer viewer;
    private final MatrixWords words;
    private final MatrixAnswers answers;

    /** Works on this use case. */
    @Inject
    public PictureResource(ViewMatrix viewMatrix, Viewer viewer, MatrixWords words, MatrixAnswers answers) {
        this.viewMatrix = viewMatrix;
        this.viewer = viewer;
        this.words = words;
        this.answers = answers;
    }

    /**
     * The picture, as the viewer may see it.
     * <ul>
     * <li>what {@link MatrixAnswers#answer} says
     * <li>the viewer has this picture already, by If-None-Match -> 304 at the cost of one search
     * <li>otherwise -> 200 with a {@link PictureJson} and an entity tag
     * </ul>
     */
    @GET
    public Response picture(@Context UriInfo address, @Context Request request) {
        return answers.answer(() -> {
            WantedView wanted = WantedView.of(address);
            Look look = viewMatrix.look(wanted.selection());
            EntityTag tag = new EntityTag(look.version(wanted.colour(), wanted.size(), String.join("|", FORMAT, viewer.key(),
                wanted.toString(), words.axis("impact"), words.axis("effort"))), true);
            Response.ResponseBuilder same = request.evaluatePreconditions(tag);
            Response.ResponseBuilder answer = same != null ? same : Response.ok(picture(wanted, look)).tag(tag);
            return answer.cacheControl(revalidated()).build();
        });
    }

    private PictureJson picture(WantedView wanted, Look look) {
        return look.shown().map(shown -> MatrixView.of(shown, wanted.frame(), Integer.MAX_VALUE, wanted.colour(), wanted.size()))
            .map(view -> PictureJson.of(view, wanted, look.mayMove(), words)).orElseGet(() -> PictureJson.empty(wanted));
    }

    private static CacheControl revalidated() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
