package org.safeconduct.server.evidence.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.safeconduct.server.evidence.Contents;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.evidence.ExhibitListing;
import org.safeconduct.server.evidence.ReadingDesk;
import org.safeconduct.server.evidence.Sendings;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is read of exhibits: all of an inquiry, how far their reading is, and one by one.
@Controller
class ReadingController {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final EvidenceDesk desk;
  private final ReadingDesk reading;
  private final Sendings sendings;
  private final InquiryDesk inquiries;
  private final Search search;

  ReadingController(
      EvidenceDesk desk,
      ReadingDesk reading,
      Sendings sendings,
      InquiryDesk inquiries,
      Search search) {
    this.desk = desk;
    this.reading = reading;
    this.sendings = sendings;
    this.inquiries = inquiries;
    this.search = search;
  }

  @GetMapping("/inquiries/{inquiry}/exhibits")
  ExhibitsPage all(Unlocked unlocked, @PathVariable ScopeId inquiry, Listed listed) {
    // Asked before reading: what is done by now stands in what is read.
    boolean going = reading.isGoing(inquiry);
    List<Sendings.Far> coming = sendings.into(inquiry);
    boolean busy = going || !coming.isEmpty();
    mustBeHere(unlocked, inquiry);
    Query exhibits = Query.list("exhibit").inScope(inquiry);
    Found found = search.find(unlocked, listed.apply(exhibits), LIST);
    return new ExhibitsPage(
        inquiry,
        listed,
        found.hits().stream().map(hit -> line(inquiry, hit)).toList(),
        found.total(),
        found.behind(),
        busy ? 0 : waiting(unlocked, inquiry),
        going,
        reading.progress(inquiry),
        reading.failed(inquiry),
        coming);
  }

  /// How many nobody has read yet, from the rows; while those are behind, from the facts.
  private long waiting(Unlocked unlocked, ScopeId inquiry) {
    Query query = Query.list("exhibit").inScope(inquiry).pointingTo(ExhibitListing.WAITING);
    Found found = search.find(unlocked, query, LIST);
    if (found.behind() == 0) return found.total();
    return inquiries.read(unlocked, inquiry, Purpose.WORK).map(ReadingDesk::waiting).stream()
        .mapToLong(List::size)
        .sum();
  }

  private static ExhibitsPage.Line line(ScopeId inquiry, Found.Hit hit) {
    return new ExhibitsPage.Line(
        "/inquiries/" + inquiry + "/exhibits/" + hit.row().subject(),
        hit.row().shown().getOrDefault("label", ""),
        Long.parseLong(hit.row().shown().getOrDefault("bytes", "0")),
        hit.row().shown().getOrDefault("contents", "waiting"));
  }

  /// Reads all that waits, or goes on with what an earlier reading has left.
  @PostMapping("/inquiries/{inquiry}/exhibits/read")
  Answer read(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    mustBeHere(unlocked, inquiry);
    reading.begin(unlocked, inquiry);
    return Go.to("/inquiries/" + inquiry + "/exhibits");
  }

  @PostMapping("/inquiries/{inquiry}/exhibits/stop")
  Answer stop(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    mustBeHere(unlocked, inquiry);
    reading.stop(inquiry);
    return Go.to("/inquiries/" + inquiry + "/exhibits").saying("evidence.done.stopped");
  }

  /// What is being sent is not taken in any further; files that came whole stay.
  @PostMapping("/inquiries/{inquiry}/exhibits/sending/stop")
  Answer stopSending(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    mustBeHere(unlocked, inquiry);
    sendings.stop(inquiry);
    return Go.to("/inquiries/" + inquiry + "/exhibits").saying("evidence.done.sending-stopped");
  }

  @PostMapping("/inquiries/{inquiry}/exhibits/{exhibit}/read")
  Answer again(Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId exhibit) {
    mustBeHere(unlocked, inquiry, exhibit);
    reading.again(unlocked, inquiry, exhibit);
    return Go.to("/inquiries/" + inquiry + "/exhibits/" + exhibit);
  }

  @PostMapping("/inquiries/{inquiry}/exhibits/{exhibit}/copy")
  Answer copy(Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId exhibit) {
    mustBeHere(unlocked, inquiry, exhibit);
    reading.copy(unlocked, inquiry, exhibit);
    return Go.to("/inquiries/" + inquiry + "/exhibits/" + exhibit);
  }

  /// Where it says that it was made: the passphrase is asked again, and the visit says so.
  @PostMapping("/inquiries/{inquiry}/exhibits/{exhibit}/place")
  PlacePage place(
      Unlocked unlocked,
      Reasked again,
      @PathVariable ScopeId inquiry,
      @PathVariable SubjectId exhibit) {
    List<Named> places = desk.places(unlocked, again, inquiry, exhibit).orElseThrow(NotHere::new);
    return new PlacePage(inquiry, exhibit, places);
  }

  @GetMapping("/inquiries/{inquiry}/exhibits/{exhibit}/text")
  TextPage text(Unlocked unlocked, @PathVariable ScopeId inquiry, @PathVariable SubjectId exhibit)
      throws IOException {
    Exhibit found = exhibit(unlocked, inquiry, exhibit);
    return new TextPage(inquiry, found, paragraphs(unlocked, inquiry, found));
  }

  private List<String> paragraphs(Unlocked unlocked, ScopeId inquiry, Exhibit exhibit)
      throws IOException {
    List<Derivative> whole = exhibit.derivatives(Derivative.Kind.TEXT);
    if (whole.isEmpty()) {
      if (exhibit.contents() instanceof Contents.Known(var said)) return said.text();
      throw new NotHere();
    }
    try (InputStream text =
        desk.derivative(unlocked, inquiry, exhibit, whole.getFirst().made().file())
            .orElseThrow(NotHere::new)) {
      return TextPage.paragraphs(new String(text.readAllBytes(), UTF_8));
    }
  }

  private void mustBeHere(Unlocked unlocked, ScopeId inquiry) {
    if (inquiries.readRoot(unlocked, inquiry, Purpose.WORK).isEmpty()) throw new NotHere();
  }

  private void mustBeHere(Unlocked unlocked, ScopeId inquiry, SubjectId exhibit) {
    if (desk.read(unlocked, inquiry, exhibit).flatMap(Exhibit::of).isEmpty()) throw new NotHere();
  }

  private Exhibit exhibit(Unlocked unlocked, ScopeId inquiry, SubjectId exhibit) {
    return desk.read(unlocked, inquiry, exhibit).flatMap(Exhibit::of).orElseThrow(NotHere::new);
  }
}
