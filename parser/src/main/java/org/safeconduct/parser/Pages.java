package org.safeconduct.parser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A picture or a PDF as pixels: what can be seen, and nothing else.
final class Pages {
  /// The longer side of a page that is only looked at, in pixels.
  static final int SIDE = 1_600;

  static final int MOST_PAGES = 12;

  /// Pixels of a picture that is copied whole: what fits into the child's memory.
  static final long MOST_PIXELS = 36_000_000;

  /// Pixels of a picture of which every so-many-th is looked at.
  static final long MOST_LOOKED_AT = 400_000_000;

  private static final long PATIENCE_NS = 18_000_000_000L;

  private final Kinds kinds;
  private final Answer answer;

  Pages(Kinds kinds, Answer answer) {
    this.kinds = kinds;
    this.answer = answer;
  }

  /// Its first pages, small.
  void few(byte[] file) throws IOException {
    show(file, false);
  }

  /// The picture, or the first pages of a PDF large enough to be read in print.
  void whole(byte[] file) throws IOException {
    show(file, true);
  }

  private void show(byte[] file, boolean whole) throws IOException {
    var kind = kinds.of(file);
    answer.kind(kind.toString());
    try {
      if (kind.getSubtype().equals("pdf")) pdf(file, whole ? 2 * SIDE : SIDE);
      else if (kind.getType().equals("image")) picture(file, whole);
      else answer.but(But.UNKNOWN_KIND);
    } catch (InvalidPasswordException e) {
      answer.but(But.ENCRYPTED);
    } catch (IOException | RuntimeException e) {
      answer.but(But.BROKEN);
    } catch (StackOverflowError e) {
      answer.but(But.BOMB);
    }
  }

  private void pdf(byte[] file, int side) throws IOException {
    long until = System.nanoTime() + PATIENCE_NS;
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFRenderer renderer = new PDFRenderer(document);
      int pages = document.getNumberOfPages();
      for (int page = 0; page < pages; page++) {
        if (page >= MOST_PAGES || System.nanoTime() > until) {
          answer.but(But.MORE_PAGES);
          return;
        }
        PDRectangle box = document.getPage(page).getCropBox();
        float longer = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        float scale = Math.min(side / 800f, side / longer);
        Pixels.tell(renderer.renderImage(page, scale, ImageType.RGB), Upright.AS_IT_IS, answer);
      }
    }
  }

  private void picture(byte[] file, boolean whole) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        answer.but(But.UNKNOWN_KIND);
        return;
      }
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > (whole ? MOST_PIXELS : MOST_LOOKED_AT)) {
        answer.but(But.TOO_MANY_PIXELS);
        return;
      }
      ImageReadParam how = reader.getDefaultReadParam();
      if (!whole) {
        int step = Math.ceilDiv(Math.max(reader.getWidth(0), reader.getHeight(0)), SIDE);
        how.setSourceSubsampling(step, step, 0, 0);
      }
      BufferedImage image = reader.read(0, how);
      Pixels.tell(image, Upright.of(file), answer);
    }
  }
}
