package org.commonground.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.png.SvgPng;
import org.commonground.core.matrix.view.Look;
import org.commonground.core.matrix.view.MarkStale;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.Selection;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.view.MatrixPicture;
import org.commonground.view.MatrixWords;

/** A view as a file: exactly what is shown. */
@Path("matrix/export")
@Produces(MediaType.WILDCARD)
@LicensedOnly
public class ExportResource {
    /** Sharp on paper and on fine screens. */
    private static final double PNG_SCALE = 2;
    private final ViewMatrix viewMatrix;
    private final MarkStale markStale;
    private final MatrixPicture picture;
    private final MatrixWords words;
    private final MatrixAnswers answers;

    /** Works on these use cases. */
    @Inject
    public ExportResource(ViewMatrix viewMatrix, MarkStale markStale, MatrixPicture picture, MatrixWords words, MatrixAnswers answers) {
        this.viewMatrix = viewMatrix;
        this.markStale = markStale;
        this.picture = picture;
        this.words = words;
        this.answers = answers;
    }

    /**
     * The view as svg, png, csv or json.
     * <ul>
     * <li>another format, or none -> 400
     * <li>what {@link MatrixAnswers#answer} says
     * <li>a field of the axes was deleted, so that there is no picture -> 409; the tables hold the issues without values
     * <li>no project was asked for and nothing was found -> 404
     * <li>otherwise -> 200 with the file as an attachment; when not all issues were looked at, its name says so
     * </ul>
     */
    @GET
    public Response export(@Context UriInfo address) {
        return answers.answer(() -> {
            Format format = new Parameters(address.getQueryParameters()).choice("format", Format::of, null);
            if (format == null) {
                throw new BadParameter("bad-choice", "format", "");
            }
            WantedView wanted = WantedView.of(address);
            Look look = viewMatrix.look(wanted.selection());
            return Optional.of(look).filter(found -> format.isPicture).flatMap(answers::withoutField).orElseGet(() -> look.shown()
                .map(shown -> file(format, wanted, shown))
                .orElseGet(() -> Answers.error(Response.Status.NOT_FOUND, words.answer("nothing-found"))));
        });
    }

    private Response file(Format format, WantedView wanted, Shown shown) {
        Object content = switch (format) {
            case CSV -> ExportTable.csv(shown, markStale);
            case JSON -> ExportTable.json(shown, markStale);
            case SVG -> svg(wanted, shown);
            case PNG -> SvgPng.paint(svg(wanted, shown), PNG_SCALE);
        };
        String name = name(wanted, shown.matrix()) + "." + format.name().toLowerCase(Locale.ROOT);
        return Response.ok(content, format.type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
            .header("X-Content-Type-Options", "nosniff").build();
    }

    /** As in SKY-impact-effort, or SKY-impact-effort-5000-of-12345. */
    private static String name(WantedView wanted, Matrix matrix) {
        // a project's key holds only capital letters, digits and underscores
        return wanted.selection().project().map(key -> key.replaceAll("[^A-Z0-9_]", "") + "-").orElse("") + "impact-effort"
            + (matrix.read() < matrix.total() ? "-" + matrix.read() + "-of-" + matrix.total() : "");
    }

    private String svg(WantedView wanted, Shown shown) {
        MatrixView view = MatrixView.of(shown, wanted.frame(), Integer.MAX_VALUE, wanted.colour(), wanted.size());
        Selection selection = wanted.selection();
        List<String> about = Stream.of(selection.project().orElse(""), selection.jql().strip(), selection.search())
            .filter(text -> !text.isEmpty()).toList();
        return picture.export(view, about, wanted.width(), wanted.height());
    }

    /** What a view can be exported as. */
    private enum Format {
        SVG("image/svg+xml;charset=utf-8", true), PNG("image/png", true), CSV("text/csv;charset=utf-8", false), JSON("application/json", false);

        private final String type;
        private final boolean isPicture;

        Format(String type, boolean isPicture) {
            this.type = type;
            this.isPicture = isPicture;
        }

        static Optional<Format> of(String id) {
            return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(id)).findFirst();
        }
    }
}
