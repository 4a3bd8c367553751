package vn.lienthong.web.preview;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws pages of PDF files as pictures, here and not in the browser: Chromium shows no PDF in a document that our content
 * policy puts in a sandbox, and without the sandbox whatever the file carries would be near our pages. Few at a time, each for a
 * short time and of a bounded size.
 */
@ApplicationScoped
class PdfPages {

    private static final Logger LOG = Logger.getLogger(PdfPages.class.getName());
    private static final int AT_ONCE = 2;
    private static final int SECONDS = 7;
    private static final float WIDTH = 1000;
    private static final float HEIGHT = 2000;

    @Resource
    ManagedExecutorService executor;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Empty when it cannot be told. */
    Optional<Integer> count(byte[] pdf) {
        return inTime(() -> {
            try (var document = Loader.loadPDF(pdf)) {
                return document.getNumberOfPages();
            }
        });
    }

    /**
     * A PNG picture; empty when the page cannot be drawn in time.
     *
     * @param number from 1
     */
    Optional<byte[]> picture(byte[] pdf, int number) {
        return inTime(() -> {
            try (var document = Loader.loadPDF(pdf)) {
                return draw(document, number - 1);
            }
        });
    }

    private static byte[] draw(PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var longer = Math.max(box.getWidth(), box.getHeight());
        var scale = Math.min(WIDTH / Math.min(box.getWidth(), longer), HEIGHT / longer);
        var out = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImage(index, scale, ImageType.RGB), "png", out);
        return out.toByteArray();
    }

    /** A drawing that takes too long keeps its place until it ends, so that such files never take all threads. */
    private <T> Optional<T> inTime(Callable<T> work) {
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            return Optional.of(begun(work).get(SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            LOG.log(Level.FINE, "A page was not drawn", e);
            return Optional.empty();
        }
    }

    private <T> Future<T> begun(Callable<T> work) {
        try {
            return executor.submit(() -> {
                try {
                    return work.call();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException e) {
            places.release();
            throw e;
        }
    }
}
