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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.csv.Csv;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.register.Column;
import org.commonground.core.register.Look;
import org.commonground.core.register.RegisterDesk;
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
    private static final String EVERYWHERE = "*";
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
        Asked asked = asked(uri.getQueryParameters());
        if (!asked.wrong().isEmpty()) {
            return messages(Response.Status.BAD_REQUEST, asked.wrong());
        }
        try {
            return Response.ok(RegisterJson.of(desk.show().show(asked.query().filter(), asked.look()), desk.building().state())).build();
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
        Asked asked = asked(uri.getQueryParameters());
        try {
            String table = new RegisterCsv(views, desk.people()).of(desk.show().all(asked.query().filter(), asked.look()));
            return Response.ok(table, Csv.TYPE).header("Content-Disposition", "attachment; filename=\"discovery-register.csv\"").build();
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
                : messages(Response.Status.CONFLICT, List.of("The register is being built already."));
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

    private Asked asked(MultivaluedMap<String, String> given) {
        Map<String, String> values = new HashMap<>();
        RegisterQuery.NAMES.forEach(name -> Optional.ofNullable(given.getFirst(name)).ifPresent(value -> values.put(name, value)));
        values.putIfAbsent("spaces", EVERYWHERE);
        RegisterQuery query = RegisterQuery.of(values, "");
        List<String> wrong = query.problems().stream()
            .map(problem -> problem.parameter() + " cannot be \"" + problem.value() + "\".").toList();
        Look first = Look.first(views.language());
        Optional<Column> sort = Optional.ofNullable(given.getFirst("sort")).flatMap(Column::of);
        Optional<String> start = Optional.ofNullable(given.getFirst("start")).filter(text -> text.matches("[0-9]{1,6}"));
        return new Asked(query, new Look(query.attention(), sort.orElse(first.sort()),
            sort.isPresent() ? "desc".equals(given.getFirst("order")) : first.descending(), start.map(Integer::parseInt).orElse(0),
            first.language()), wrong);
    }

    private static Response notThere() {
        return messages(Response.Status.NOT_FOUND, List.of("There is nothing here, or you may not see it."));
    }

    private static Response passwordNeeded() {
        return messages(Response.Status.UNAUTHORIZED, List.of("Your secure administrator session has ended. Open the page again."));
    }

    private static Response unavailable(NotAvailable problem) {
        LOG.error("The register cannot be read", problem);
        return messages(Response.Status.SERVICE_UNAVAILABLE, List.of("The register cannot be read now. The server's log says why."));
    }

    private static Response messages(Response.Status status, List<String> messages) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(new RegisterJson.Messages(messages)).build();
    }

    private record Asked(RegisterQuery query, Look look, List<String> wrong) {
    }
}
