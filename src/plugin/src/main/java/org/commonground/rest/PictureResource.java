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
import java.util.Optional;
import org.commonground.core.matrix.view.Look;
import org.commonground.core.matrix.view.LookAgain;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.Viewer;
import org.commonground.view.MatrixWords;

/** Where the issues of a view stand: positions only, so that it is short. */
@Path("matrix/picture")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PictureResource {
    /** To be raised whenever the picture of the same issues changes, so that browsers forget older ones. */
    private static final String FORMAT = "4";
    private final ViewMatrix viewMatrix;
    private final LookAgain lookAgain;
    private final Viewer viewer;
    private final MatrixWords words;
    private final MatrixAnswers answers;

    /** Works on these use cases. */
    @Inject
    public PictureResource(ViewMatrix viewMatrix, LookAgain lookAgain, Viewer viewer, MatrixWords words, MatrixAnswers answers) {
        this.viewMatrix = viewMatrix;
        this.lookAgain = lookAgain;
        this.viewer = viewer;
        this.words = words;
        this.answers = answers;
    }

    /**
     * The picture, as the viewer may see it.
     * <ul>
     * <li>what {@link MatrixAnswers#answer} says
     * <li>a field of the axes was deleted -> 409
     * <li>the viewer has this picture already, by If-None-Match -> 304, mostly at the cost of one search
     * <li>otherwise -> 200 with a {@link PictureJson} and an entity tag
     * </ul>
     */
    @GET
    public Response picture(@Context UriInfo address, @Context Request request) {
        return answers.answer(() -> {
            WantedView wanted = WantedView.of(address);
            String about = wanted.about(viewer);
            return unchanged(wanted, about, request).orElseGet(() -> looked(wanted, about, request));
        });
    }

    /** What the viewer has is still right by a glance at it. */
    private Optional<Response> unchanged(WantedView wanted, String about, Request request) {
        return lookAgain.recentVersion(about).flatMap(version -> same(request, version)
            .filter(same -> lookAgain.isStill(version, wanted.selection(), about))).map(Response.ResponseBuilder::build);
    }

    private Response looked(WantedView wanted, String about, Request request) {
        Look look = viewMatrix.look(wanted.selection());
        return answers.withoutField(look).orElseGet(() -> looked(wanted, about, request, look));
    }

    private Response looked(WantedView wanted, String about, Request request, Look look) {
        String version = look.version(wanted.colour(), wanted.size(), String.join("|", FORMAT, about, words.axis("impact"),
            words.axis("effort")));
        Optional<Response.ResponseBuilder> same = same(request, version);
        Optional<Shown> shown = same.isPresent() ? Optional.empty() : look.shown();
        lookAgain.remember(about, wanted.selection(), look, version, wanted.showsVotes(), shown);
        return same.orElseGet(() -> Response.ok(shown.map(found -> picture(wanted, look, found))
            .orElseGet(() -> PictureJson.empty(wanted))).tag(tag(version)).cacheControl(revalidated())).build();
    }

    private PictureJson picture(WantedView wanted, Look look, Shown shown) {
        MatrixView view = MatrixView.of(shown, wanted.frame(), Integer.MAX_VALUE, wanted.colour(), wanted.size());
        return PictureJson.of(view, wanted, look.mayMove(), words);
    }

    private static Optional<Response.ResponseBuilder> same(Request request, String version) {
        return Optional.ofNullable(request.evaluatePreconditions(tag(version))).map(same -> same.cacheControl(revalidated()));
    }

    private static EntityTag tag(String version) {
        return new EntityTag(version, true);
    }

    private static CacheControl revalidated() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
