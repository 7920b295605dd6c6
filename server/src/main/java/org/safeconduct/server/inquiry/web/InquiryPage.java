package org.safeconduct.server.inquiry.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// An inquiry at a glance: what its neighbours list in it.
public record InquiryPage(ScopeId id, Inquiry inquiry, String seen, Shelf shelf) implements Page {

  /// The rows of each kind, and how many there are in all.
  ///
  /// @param behind how many changes the lists have yet to take in
  public record Shelf(
      Kind<Witness> witnesses,
      Kind<Account> accounts,
      Kind<Event> events,
      Kind<Statement> statements,
      Kind<Exhibit> exhibits,
      Kind<CaseList> lists,
      Kind<RecordKind> records,
      Kind<Packet> packets,
      long behind) {}

  public record Kind<T>(List<T> lines, long total) {
    public boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  public record Witness(String path, String number) {}

  public record Account(
      String path, String kind, Optional<Witness> witness, String language, int paragraphs) {}

  public record Event(String path, String title) {}

  public record Statement(String path, String said, String speaker, String claim) {}

  public record Exhibit(String path, String label, Optional<Witness> witness, long bytes) {}

  public record RecordKind(String path, String name) {}

  public record CaseList(String path, String name, String source, int rows) {}

  public record Packet(String path, String recipient, String made, String contents) {}

  public String path() {
    return "/inquiries/" + id;
  }

  public boolean isOpen() {
    return inquiry.state() == Inquiry.State.OPEN;
  }

  @Override
  public String template() {
    return "inquiry/overview";
  }
}
