package org.safeconduct.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The sheets of a workbook (XLSX, XLS), cell by cell while they are read: dates as ISO 8601, what
/// a formula came to, no remarks, nothing that is embedded.
final class Sheets extends DefaultHandler {
  private final Answer answer;
  private final StringBuilder said = new StringBuilder();
  private boolean inTitle;
  private boolean inCell;
  private boolean inRemark;

  private Sheets(Answer answer) {
    this.answer = answer;
  }

  static void answer(Kinds kinds, byte[] file, Answer answer) throws IOException {
    answer.kind(kinds.of(file).toString());
    @Nullable But but = read(kinds, file, new Sheets(answer));
    if (but != null) answer.but(but);
  }

  private static @Nullable But read(Kinds kinds, byte[] file, Sheets sheets) throws IOException {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setDateOverrideFormat("yyyy-mm-dd");
    config.setIncludeMissingRows(true);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeShapeBasedContent(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(Locale.class, Locale.ROOT);
    context.set(Parser.class, EmptyParser.INSTANCE);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      new AutoDetectParser(kinds.tika()).parse(in, sheets, new Metadata(), context);
      return null;
    } catch (EncryptedDocumentException e) {
      return But.ENCRYPTED;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      return Text.why(e);
    } catch (StackOverflowError e) {
      return But.BOMB;
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "h1" -> {
        inTitle = true;
        said.setLength(0);
      }
      case "td" -> {
        inCell = true;
        inRemark = false;
        said.setLength(0);
      }
      // What somebody remarked on a cell comes behind a line break.
      case "br" -> inRemark = inCell;
      default -> {}
    }
  }

  @Override
  public void characters(char[] text, int from, int length) {
    if (inTitle || (inCell && !inRemark)) said.append(text, from, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    try {
      switch (name) {
        case "h1" -> {
          if (inTitle) answer.sheet(Tidy.text(said.toString()));
          inTitle = false;
        }
        case "td" -> {
          if (inCell) answer.cell(Tidy.text(said.toString()));
          inCell = false;
        }
        case "tr" -> answer.row();
        default -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
