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
import java.util.Optional;
import org.commonground.core.matrix.view.MarkStale;
import org.commonground.core.matrix.view.Part;
import org.commonground.core.matrix.view.RowSort;
import org.commonground.core.matrix.view.Rows;
import org.commonground.core.matrix.view.ViewMatrix;

/** The issues of a view as a table. */
@Path("matrix/rows")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RowsResource {
    private static final int MOST = 200;
    private final ViewMatrix viewMatrix;
    private final MarkStale markStale;
    private final MatrixAnswers answers;

    /** Works on these use cases. */
    @Inject
    public RowsResource(ViewMatrix viewMatrix, MarkStale markStale, MatrixAnswers answers) {
        this.viewMatrix = viewMatrix;
        this.markStale = markStale;
        this.answers = answers;
    }

    /**
     * One page of a part of the issues.
     * <ul>
     * <li>what {@link MatrixAnswers#answer} says
     * <li>otherwise -> 200 with a {@link RowsJson}
     * </ul>
     */
    @GET
    public Response rows(@Context UriInfo address) {
        return answers.answer(() -> {
            Parameters given = new Parameters(address.getQueryParameters());
            Part part = given.choice("part", Part::of, Part.ALL);
            RowSort sort = given.choice("sort", RowSort::of, RowSort.usual(part));
            boolean ascending = given.choice("order", RowsResource::ascending, true);
            int start = given.number("start", 0, Integer.MAX_VALUE, 0);
            int limit = given.number("limit", 1, MOST, 50);
            return Response.ok(viewMatrix.look(WantedView.of(address).selection()).shown()
                .map(shown -> RowsJson.of(markStale.in(shown, new Rows(shown).page(part, sort, ascending, start, limit))))
                .orElseGet(RowsJson::empty)).build();
        });
    }

    private static Optional<Boolean> ascending(String order) {
        return order.equals("asc") ? Optional.of(true) : order.equals("desc") ? Optional.of(false) : Optional.empty();
    }
}
