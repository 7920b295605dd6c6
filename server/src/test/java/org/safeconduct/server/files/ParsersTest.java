package org.safeconduct.server.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Real files through a real child.
@Timeout(240)
class ParsersTest {
  @TempDir Path data;

  @Test
  void tellsWhereAPhotoWasTakenApartFromTheRest() throws IOException {
    Parsed photo = parsed(Strangers.parsers(data).text(Strangers.file(Strangers.PHOTO)));
    assertThat(photo.kind()).isEqualTo("image/jpeg");
    assertThat(photo.places()).contains(new Named("geo:lat", "43.467448"));
    assertThat(photo.metadata()).anyMatch(named -> named.name().equals("tiff:Model"));
    assertThat(photo.metadata()).noneMatch(named -> named.value().contains("43.4"));
    assertThat(photo.but()).isEmpty();
  }

  @Test
  void readsTextAndTheLanguageItIsIn() throws IOException {
    String russian =
        "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом"
            + " и совестью и должны поступать в отношении друг друга в духе братства.";
    Parsed said =
        parsed(Strangers.parsers(data).text(new ByteArrayInputStream(russian.getBytes(UTF_8))));
    assertThat(said.kind()).isEqualTo("text/plain");
    assertThat(said.text()).isEqualTo(russian);
    assertThat(said.language()).contains("ru");
  }

  @Test
  void saysThatAManifestIsThereAndDoesNotSayThatItIsTrue() throws IOException {
    Parsed photo = parsed(Strangers.parsers(data).text(Strangers.file("photo-with-manifest.jpg")));
    assertThat(photo.marks()).contains(new Named("c2pa.manifests", "1"));
    assertThat(photo.marks())
        .anyMatch(m -> m.name().equals("c2pa.assertions") && m.value().contains("c2pa.actions"));
  }

  @Test
  void showsAPhotoAsPixelsAlone() throws IOException {
    Strangers.Album album = new Strangers.Album();
    Reading reading = Strangers.parsers(data).copy(Strangers.file(Strangers.PHOTO), album);
    assertThat(parsed(reading).kind()).isEqualTo("image/jpeg");
    BufferedImage copy = image(album.pages);
    BufferedImage original = ImageIO.read(Strangers.file(Strangers.PHOTO));
    assertThat(copy.getWidth()).isEqualTo(original.getWidth());
    assertThat(copy.getRGB(200, 300)).isEqualTo(original.getRGB(200, 300));
    assertThat(new String(album.pages.getFirst(), ISO_8859_1))
        .doesNotContain("Exif")
        .doesNotContain("NIKON")
        .doesNotContain("GPS");
  }

  @Test
  void putsAPhotoUprightThatWasTakenOnItsSide() throws IOException {
    Strangers.Album album = new Strangers.Album();
    Strangers.parsers(data).pages(Strangers.file("photo-on-its-side.jpg"), album);
    BufferedImage upright = image(album.pages);
    BufferedImage stored = ImageIO.read(Strangers.file("photo-on-its-side.jpg"));
    assertThat(stored.getWidth()).isLessThan(stored.getHeight());
    assertThat(upright.getWidth()).isGreaterThan(upright.getHeight());
  }

  @Test
  void showsThePagesOfAPdf() throws IOException {
    Strangers.Album album = new Strangers.Album();
    Reading reading =
        Strangers.parsers(data).pages(Strangers.file("page-in-two-directions.pdf"), album);
    assertThat(parsed(reading).but()).isEmpty();
    BufferedImage page = image(album.pages);
    assertThat(Math.max(page.getWidth(), page.getHeight())).isBetween(1_000, 1_600);
  }

  @Test
  void saysThatAPasswordIsNeeded() throws IOException {
    Parsers parsers = Strangers.parsers(data);
    assertThat(parsed(parsers.text(Strangers.file("locked.pdf"))).but())
        .containsExactly(Why.ENCRYPTED);
    Strangers.Album album = new Strangers.Album();
    assertThat(parsed(parsers.pages(Strangers.file("locked.pdf"), album)).but())
        .containsExactly(Why.ENCRYPTED);
    assertThat(album.pages).isEmpty();
  }

  @Test
  void saysWhichToolsItHas() {
    assertThat(Strangers.parsers(data).tools()).matches("Apache Tika [0-9.]+ · PDFBox [0-9.]+");
  }

  private static Parsed parsed(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).parsed();
  }

  private static BufferedImage image(List<byte[]> pages) throws IOException {
    assertThat(pages).hasSize(1);
    return ImageIO.read(new ByteArrayInputStream(pages.getFirst()));
  }
}
