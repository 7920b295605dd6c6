package org.safeconduct.server.evidence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.server.evidence.Contents;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitRead;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Here;

/// What a page shows of an exhibit's contents: ready sentences, and where its pictures are.
///
/// @param state `waiting`, `read` or `not-read`
/// @param kind media type, or empty
/// @param language in the reader's words, or empty
/// @param less sentences: why it is less than whole
/// @param marks sentences: what it says of its own origin
/// @param text its beginning
/// @param longer whether there is more text than that
/// @param tellsPlace whether it says where it was made; never what
public record ContentsView(
    String state,
    String kind,
    String language,
    String tool,
    List<String> less,
    List<Named> metadata,
    List<String> marks,
    List<String> text,
    boolean longer,
    boolean tellsPlace,
    List<Picture> pages,
    List<Picture> copy,
    List<String> copyLess) {

  /// @param path of a PNG of our own making
  public record Picture(String path, int page, int width, int height) {}

  static ContentsView of(Here here, ScopeId inquiry, Exhibit exhibit) {
    String path = "/inquiries/" + inquiry + "/exhibits/" + exhibit.id() + "/pages/";
    List<Picture> pages = pictures(path, exhibit, Derivative.Kind.PREVIEW);
    List<Picture> copy = pictures(path, exhibit, Derivative.Kind.COPY);
    List<String> copyLess = said(here, "evidence.copy.less", exhibit.copyBut());
    return switch (exhibit.contents()) {
      case Contents.Waiting _ ->
          new ContentsView(
              "waiting", "", "", "", List.of(), List.of(), List.of(), List.of(), false, false,
              pages, copy, copyLess);
      case Contents.Unknown(String tool, Why why) ->
          new ContentsView(
              "not-read",
              "",
              "",
              tool,
              said(here, "evidence.not-read", List.of(why)),
              List.of(),
              List.of(),
              List.of(),
              false,
              false,
              pages,
              copy,
              copyLess);
      case Contents.Known(ExhibitRead read) -> known(here, exhibit, read, pages, copy, copyLess);
    };
  }

  private static ContentsView known(
      Here here,
      Exhibit exhibit,
      ExhibitRead read,
      List<Picture> pages,
      List<Picture> copy,
      List<String> copyLess) {
    List<String> less = new ArrayList<>(said(here, "evidence.less", read.but()));
    less.addAll(said(here, "evidence.unseen", read.unseen()));
    return new ContentsView(
        "read",
        read.kind(),
        read.language() == null ? "" : read.language().name(here.words().locale()),
        read.tool(),
        less,
        read.metadata(),
        read.marks().stream().map(mark -> mark(here, mark)).toList(),
        read.text(),
        !exhibit.derivatives(Derivative.Kind.TEXT).isEmpty(),
        exhibit.contents().tellsPlace(),
        pages,
        copy,
        copyLess);
  }

  private static List<String> said(Here here, String key, List<Why> why) {
    if (why.isEmpty()) return List.of();
    String reasons =
        why.stream().map(w -> here.t("evidence.why." + w.word())).collect(Collectors.joining(" "));
    return List.of(here.t(key, reasons));
  }

  /// A mark that this page does not know is shown as it stands.
  private static String mark(Here here, Named mark) {
    String key = "evidence.mark." + mark.name();
    return here.words().knows(key) ? here.t(key, mark.value()) : mark.name() + ": " + mark.value();
  }

  private static List<Picture> pictures(String path, Exhibit exhibit, Derivative.Kind kind) {
    return exhibit.derivatives(kind).stream()
        .map(Derivative::made)
        .map(m -> new Picture(path + m.file(), m.page(), m.width(), m.height()))
        .toList();
  }

  @Override
  public String toString() {
    return "ContentsView[" + state + "]";
  }
}
