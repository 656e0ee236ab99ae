package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.svg.MatrixSvg;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.Look;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.SizeBy;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.Unavailable;
import org.commonground.view.DashboardHtml;
import org.commonground.view.MatrixWords;
import org.commonground.view.Missing;

/** What a dashboard item shows, as pieces of HTML drawn on the server. */
@Path("dashboard")
@Produces(DashboardResource.HTML)
@LicensedOnly
public class DashboardResource {
    static final String HTML = "text/html;charset=UTF-8";
    private static final String ITEM = "org.commonground.common-ground:matrix-link";
    private final ViewMatrix viewMatrix;
    private final DashboardHtml html;
    private final MatrixWords words;
    private final Missing missing;

    /** Works on this use case. */
    @Inject
    public DashboardResource(ViewMatrix viewMatrix, DashboardHtml html, MatrixWords words, Missing missing) {
        this.viewMatrix = viewMatrix;
        this.html = html;
        this.words = words;
        this.missing = missing;
    }

    /**
     * The picture of a view, by the parameters that all of the matrix's resources share.
     * <ul>
     * <li>neither project nor jql -> 200 with what to do first
     * <li>a parameter that cannot be used, or a query that the host does not run -> 400
     * <li>no such project, or the viewer may not see it -> 404
     * <li>no fields were chosen for the project yet, or one was deleted -> 409
     * <li>Jira lacks a service that is needed -> 503
     * <li>otherwise -> 200; always a piece of HTML
     * </ul>
     */
    @GET
    @Path("view")
    public Response view(@Context UriInfo address) {
        String project = new Parameters(address.getQueryParameters()).text("project").orElse("");
        try {
            WantedView wanted = WantedView.of(address);
            if (wanted.selection().project().isEmpty() && wanted.selection().jql().isBlank()) {
                return Response.ok(html.instead(List.of(html.say("not-configured")), false)).build();
            }
            Look look = viewMatrix.look(wanted.selection());
            if (!look.axesWithoutField().isEmpty()) {
                return wrong(Response.Status.CONFLICT, look.axesWithoutField().stream().map(words::fieldGone).toList());
            }
            Optional<Shown> shown = look.shown().filter(found -> found.matrix().total() > 0);
            return Response.ok(shown.map(found -> html.view(MatrixView.of(found, wanted.frame(), MatrixSvg.MOST_DOTS, wanted.colour(),
                wanted.size()), matrixUrl(wanted), wanted.width(), wanted.height()))
                .orElseGet(() -> html.instead(List.of(html.say("nothing")), false))).build();
        } catch (Unavailable | LinkageError e) {
            return wrong(Response.Status.SERVICE_UNAVAILABLE, List.of(missing.sentence(e)));
        } catch (BadParameter e) {
            return wrong(Response.Status.BAD_REQUEST, List.of(words.answer(e.key(), e.arguments())));
        } catch (BadQuery e) {
            return wrong(Response.Status.BAD_REQUEST, e.messages());
        } catch (NotThere e) {
            return wrong(Response.Status.NOT_FOUND, List.of(html.say("not-there", project)));
        } catch (NotConfigured e) {
            return wrong(Response.Status.CONFLICT, List.of(words.answer("not-configured", e.projectKey())));
        }
    }

    /** The form for an item's settings, with the values of project, jql, colour and size in it; unknown choices are the usual ones. */
    @GET
    @Path("form")
    public Response form(@Context UriInfo address) {
        Parameters given = new Parameters(address.getQueryParameters());
        return Response.ok(html.form(given.text("project").orElse(""), given.text("jql").orElse(""),
            given.text("colour").flatMap(ColourBy::of).orElse(ColourBy.QUADRANT),
            given.text("size").flatMap(SizeBy::of).orElse(SizeBy.NONE))).build();
    }

    private Response wrong(Response.Status status, List<String> messages) {
        return Response.status(status).entity(html.instead(messages, true)).type(HTML).build();
    }

    /** The project's page with the same view; a query without a project has none. */
    private static String matrixUrl(WantedView wanted) {
        return wanted.selection().project().map(key -> "/projects/" + encoded(key) + "?selectedItem=" + ITEM
            + (wanted.selection().jql().isBlank() ? "" : "&cg-jql=" + encoded(wanted.selection().jql()))
            + "&cg-colour=" + wanted.colour().id() + "&cg-size=" + wanted.size().id()).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
