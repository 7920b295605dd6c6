package org.safeconduct.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;

/// What a file is, by its content alone: no name and no claim is asked.
record Kinds(TikaConfig tika) {

  static Kinds load() {
    try (InputStream config = Kinds.class.getResourceAsStream("tika.xml")) {
      return new Kinds(new TikaConfig(config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TikaException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  MediaType of(byte[] file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return tika.getDetector().detect(in, new Metadata()).getBaseType();
    }
  }
}
