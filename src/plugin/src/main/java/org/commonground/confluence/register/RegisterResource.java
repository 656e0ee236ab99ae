package org.commonground.confluence.register;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.commonground.core.csv.Csv;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.register.RegisterDesk;
import org.commonground.core.register.ShowRegister;
import org.commonground.view.AdministratorSession;
import org.commonground.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The register as data. The query is that of the macro: spaces, labels, owner, decision, verdict, show; besides sort, order
 * and start. Without spaces it is over all that the viewer sees.
 */
@Path("register")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RegisterResource {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterResource.class);
    private final RegisterDesk desk;
    private final Views views;
    private final AdministratorSession session;

    /** Takes its parts from the plugin's context. */
    @Inject
    public RegisterResource(RegisterDesk desk, Views views, AdministratorSession session) {
        this.desk = desk;
        this.views = views;
        this.session = session;
    }

    /**
     * One page of the register, as the viewer.
     * <ul>
     * <li>a value cannot be read -> 400 with one message for each
     * <li>the register's store fails -> 503
     * <li>otherwise -> 200 with a {@link RegisterJson}
     * </ul>
     */
    @GET
    public Response register(@Context UriInfo uri) {
        RegisterAsked asked = asked(uri);
        if (!asked.problems().isEmpty()) {
            return messages(Response.Status.BAD_REQUEST, asked.problems().stream()
                .map(problem -> views.text("common-ground.answer.bad-choice", problem.parameter(), problem.value())).toList());
        }
        try {
            return Response.ok(RegisterJson.of(desk.read(asked.query().filter(), asked.look()))).build();
        } catch (NotAvailable e) {
            return unavailable(e);
        }
    }

    /**
     * All lines as a table of comma-separated values, as the viewer; what cannot be read in the query is passed over, as the
     * macro does it.
     * <ul>
     * <li>the register's store fails -> 503
     * <li>otherwise -> 200 with an attachment
     * </ul>
     */
    @GET
    @Path("export")
    @Produces("text/csv")
    public Response export(@Context UriInfo uri) {
        RegisterAsked asked = asked(uri);
        try {
            ShowRegister.Found found = desk.show().all(asked.query().filter(), asked.look());
            String name = found.cut() ? "discovery-register-latest-pages.csv" : "discovery-register.csv";
            return Response.ok(new RegisterCsv(views, desk.people()).of(found.lines()), Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
        } catch (NotAvailable e) {
            return unavailable(e);
        }
    }

    /**
     * How the register is or was last built.
     * <ul>
     * <li>the viewer does not administer Confluence -> 404
     * <li>the register's store fails -> 503
     * <li>otherwise -> 200 with a {@link RegisterJson.Building}, empty when it never was
     * </ul>
     */
    @GET
    @Path("building")
    public Response building() {
        if (!desk.visitor().administers()) {
            return notThere();
        }
        try {
            return Response.ok(RegisterJson.Building.of(desk.building().state())).build();
        } catch (NotAvailable e) {
            return unavailable(e);
        }
    }

    /**
     * Begins to build the register anew, in the background.
     * <ul>
     * <li>the viewer does not administer Confluence -> 404
     * <li>a browser without a secure administrator session -> 401
     * <li>it is being built already, on this node or another -> 409
     * <li>the register's store fails -> 503
     * <li>otherwise -> 200 with a {@link RegisterJson.Building}
     * </ul>
     */
    @POST
    @Path("building")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response build(@Context HttpServletRequest request) {
        if (!desk.visitor().administers()) {
            return notThere();
        }
        if (!session.allows(request)) {
            return passwordNeeded();
        }
        try {
            return desk.building().start(desk.visitor().userName()) ? building()
                : says(Response.Status.CONFLICT, "common-ground.register.answer.being-built");
        } catch (NotAvailable e) {
            return unavailable(e);
        }
    }

    /**
     * Asks the building that goes on to stop.
     * <ul>
     * <li>the viewer does not administer Confluence -> 404
     * <li>a browser without a secure administrator session -> 401
     * <li>the register's store fails -> 503
     * <li>otherwise -> 200 with a {@link RegisterJson.Building}
     * </ul>
     */
    @DELETE
    @Path("building")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stop(@Context HttpServletRequest request) {
        if (!desk.visitor().administers()) {
            return notThere();
        }
        if (!session.allows(request)) {
            return passwordNeeded();
        }
        try {
            desk.building().stop();
            return building();
        } catch (NotAvailable e) {
            return unavailable(e);
        }
    }

    private RegisterAsked asked(UriInfo uri) {
        return RegisterAsked.of(uri.getQueryParameters(), views.language());
    }

    private Response notThere() {
        return says(Response.Status.NOT_FOUND, "common-ground.register.answer.not-there");
    }

    private Response passwordNeeded() {
        return says(Response.Status.UNAUTHORIZED, "common-ground.register.answer.password-needed");
    }

    private Response unavailable(NotAvailable problem) {
        LOG.error("The register cannot be read", problem);
        return says(Response.Status.SERVICE_UNAVAILABLE, "common-ground.register.answer.not-available");
    }

    private Response says(Response.Status status, String key) {
        return messages(status, List.of(views.text(key)));
    }

    private static Response messages(Response.Status status, List<String> messages) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(new RegisterJson.Messages(messages)).build();
    }
}
