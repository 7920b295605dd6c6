package org.safeconduct.parser;

import java.io.IOException;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Kind, metadata, text and language of a file; of what it contains, the text too.
final class Text {
  private final Kinds kinds;

  Text(Kinds kinds) {
    this.kinds = kinds;
  }

  void answer(byte[] file, Answer answer) throws IOException {
    answer.kind(kinds.of(file).toString());
    Metadata metadata = new Metadata();
    BodyContentHandler text = new BodyContentHandler(Answer.MOST_TEXT);
    @Nullable But but = parse(file, text, metadata);
    Named.tell(metadata, answer);
    Marks.tell(file, answer);
    String said = Tidy.text(text.toString());
    answer.text(said);
    Optional<String> language = Tongue.of(said);
    if (language.isPresent()) answer.language(language.get());
    if (but != null) answer.but(but);
  }

  /// @return why it is less than whole, if it is; what came before stays
  private @Nullable But parse(byte[] file, BodyContentHandler text, Metadata metadata)
      throws IOException {
    AutoDetectParser parser = new AutoDetectParser(kinds.tika());
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, text, metadata, context);
      return isRead(metadata) ? null : But.UNKNOWN_KIND;
    } catch (EncryptedDocumentException e) {
      return But.ENCRYPTED;
    } catch (ZeroByteFileException e) {
      return But.BROKEN;
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      return why(e);
    } catch (StackOverflowError e) {
      return But.BOMB;
    } catch (NoClassDefFoundError e) {
      // A library that we left out: RAR.
      return But.UNKNOWN_KIND;
    }
  }

  static But why(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (WriteLimitReachedException.isWriteLimitReached(cause)) return But.MORE_TEXT;
      if (cause instanceof EncryptedDocumentException) return But.ENCRYPTED;
      String said = String.valueOf(cause.getMessage());
      if (cause instanceof TikaException && said.contains("bomb")) return But.BOMB;
    }
    return But.BROKEN;
  }

  /// Tika falls back to a parser that reads nothing where it has none for the kind.
  private static boolean isRead(Metadata metadata) {
    for (String by : metadata.getValues("X-TIKA:Parsed-By")) {
      if (!by.endsWith(".EmptyParser") && !by.endsWith(".DefaultParser")) return true;
    }
    return false;
  }
}
