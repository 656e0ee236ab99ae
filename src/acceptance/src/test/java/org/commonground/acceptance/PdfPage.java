package org.commonground.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** A PDF document as somebody who looks at its pages sees it. Lengths are points, from the left and from the top. */
final class PdfPage implements AutoCloseable {
    private static final int DPI = 144;
    private static final double POINTS = 72;
    private final PDDocument document;
    private double rightmostText;

    PdfPage(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture on a page. */
    record Picture(int page, double x, double y, double width, double height) {
    }

    int pages() {
        return document.getNumberOfPages();
    }

    double width() {
        return document.getPage(0).getCropBox().getWidth();
    }

    /** All words, on one line. */
    String text() {
        try {
            return new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) throws IOException {
                    letters.forEach(letter -> rightmostText = Math.max(rightmostText, letter.getXDirAdj() + letter.getWidthDirAdj()));
                    super.writeString(text, letters);
                }
            }.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the word ends that reaches farthest to the right. */
    double rightmostText() {
        text();
        return rightmostText;
    }

    List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < pages(); i++) {
            try {
                new Pictures(i, pictures).processPage(document.getPage(i));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pictures;
    }

    /** What is seen where the picture stands; the page is kept as a file to look at. */
    BufferedImage seen(Picture picture, Path file) {
        try {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(picture.page(), DPI);
            ImageIO.write(page, "png", file.toFile());
            double scale = DPI / POINTS;
            return page.getSubimage((int) (picture.x() * scale), (int) (picture.y() * scale), (int) (picture.width() * scale),
                (int) (picture.height() * scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pictures extends PDFStreamEngine {
        private final int number;
        private final List<Picture> found;

        Pictures(int number, List<Picture> found) {
            this.number = number;
            this.found = found;
            List.of(new Concatenate(this), new Save(this), new Restore(this), new SetMatrix(this), new SetGraphicsStateParameters(this))
                .forEach(this::addOperator);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (!operator.getName().equals("Do")) {
                super.processOperator(operator, operands);
                return;
            }
            PDXObject object = getResources().getXObject((COSName) operands.get(0));
            if (object instanceof PDImageXObject) {
                PDPage page = getCurrentPage();
                Matrix place = getGraphicsState().getCurrentTransformationMatrix();
                double height = place.getScalingFactorY();
                found.add(new Picture(number, place.getTranslateX(), page.getCropBox().getHeight() - place.getTranslateY() - height,
                    place.getScalingFactorX(), height));
            } else if (object instanceof PDFormXObject form) {
                showForm(form);
            }
        }
    }
}
