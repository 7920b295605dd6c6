package org.safeconduct.server.evidence.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.ReadingDesk;
import org.safeconduct.server.evidence.Receiving;
import org.safeconduct.server.evidence.Receiving.Taken;
import org.safeconduct.server.evidence.Sendings;
import org.safeconduct.server.files.TooLarge;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Answer;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Go;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes in one file or thousands, as they come in, each durable before the next is read; then they
/// are read in the background.
@Controller
class TakingController {
  private static final int FIELD_BYTES = 64 * 1024;

  private final EvidenceDesk desk;
  private final ReadingDesk reading;
  private final Sendings sendings;
  private final InquiryDesk inquiries;
  private final ExhibitView view;

  TakingController(
      EvidenceDesk desk,
      ReadingDesk reading,
      Sendings sendings,
      InquiryDesk inquiries,
      ExhibitView view) {
    this.desk = desk;
    this.reading = reading;
    this.sendings = sendings;
    this.inquiries = inquiries;
    this.view = view;
  }

  /// Fields first, the files last: when their first byte comes in everything else is known.
  @PostMapping("/inquiries/{inquiry}/exhibits")
  Answer receive(Unlocked unlocked, @PathVariable ScopeId inquiry, Upload upload)
      throws IOException {
    ExhibitForm form = ExhibitForm.blank("", "");
    for (Optional<Upload.Part> next = upload.next(); next.isPresent(); next = upload.next()) {
      Upload.Part part = next.get();
      if (part.isFile()) return checked(unlocked, inquiry, form, upload, part);
      form = form.with(part.name(), part.text(FIELD_BYTES));
    }
    return view.blank(unlocked, inquiry, form, wrong("evidence.wrong.no-file"));
  }

  private Answer checked(
      Unlocked unlocked, ScopeId inquiry, ExhibitForm form, Upload upload, Upload.Part first)
      throws IOException {
    Typed typed = new Typed();
    String label = typed.needed("label", form.label());
    Optional<Acquisition> acquisition = acquisition(form, typed);
    if (name(first).isEmpty()) typed.wrong("file", "evidence.wrong.no-file");
    if (!typed.isRight() || acquisition.isEmpty()) {
      return view.blank(unlocked, inquiry, form, typed.errors());
    }
    SubjectId id = Typed.carried(SubjectId::parse, form.id());
    try {
      Receiving receiving =
          desk.receiving(unlocked, inquiry, acquisition.get()).orElseThrow(NotHere::new);
      try (Sendings.Sending sending = sendings.begin(inquiry, upload.length())) {
        Taking taking = new Taking(receiving, sending, label, acquisition.get());
        taking.take(id, first);
        for (Optional<Upload.Part> next = upload.next(); next.isPresent(); next = upload.next()) {
          taking.take(inquiries.drawSubject(), next.get());
        }
        return done(unlocked, inquiry, form, id, taking);
      }
    } catch (Sendings.Interrupted stopped) {
      return Go.to("/inquiries/" + inquiry + "/exhibits").saying("evidence.done.sending-stopped");
    } catch (Refused no) {
      return view.blank(unlocked, inquiry, form, List.of(FieldError.of(no.refusal())));
    } catch (TooLarge no) {
      return view.blank(unlocked, inquiry, form, wrong("evidence.wrong.too-large", no.most()));
    }
  }

  private Answer done(
      Unlocked unlocked, ScopeId inquiry, ExhibitForm form, SubjectId id, Taking taking) {
    int kept = taking.kept;
    int here = taking.here;
    int empty = taking.empty;
    if (kept > 0) beginReading(unlocked, inquiry);
    if (kept + here + empty > 1) {
      return Go.to("/inquiries/" + inquiry + "/exhibits")
          .saying("evidence.done.many", kept, here, empty);
    }
    if (here > 0) return view.blank(unlocked, inquiry, form, wrong("evidence.wrong.here"));
    if (empty > 0) return view.blank(unlocked, inquiry, form, wrong("evidence.refuse.empty"));
    return Go.to("/inquiries/" + inquiry + "/exhibits/" + id).saying("evidence.done.received");
  }

  /// Where too much is being read already they wait, and say so.
  private void beginReading(Unlocked unlocked, ScopeId inquiry) {
    try {
      reading.begin(unlocked, inquiry);
    } catch (Refused busy) {
      // They are kept; the list of exhibits offers to read them.
      return;
    }
  }

  /// Files of one form: what the first is called, the others are called by number.
  private static final class Taking {
    private final Receiving receiving;
    private final Sendings.Sending sending;
    private final String label;
    private final Acquisition acquisition;
    private int number;
    private int kept;
    private int here;
    private int empty;

    Taking(Receiving receiving, Sendings.Sending sending, String label, Acquisition acquisition) {
      this.receiving = receiving;
      this.sending = sending;
      this.label = label;
      this.acquisition = acquisition;
    }

    void take(SubjectId id, Upload.Part file) throws IOException {
      if (name(file).isEmpty()) return;
      number++;
      String called = number == 1 ? label : label + " " + number;
      EvidenceDesk.Described described =
          new EvidenceDesk.Described(called, name(file), "", acquisition);
      switch (receiving.takeNew(id, described, sending.counted(file.stream()))) {
        case Taken.Kept _ -> kept++;
        case Taken.Here _ -> here++;
        case Taken.Empty _ -> empty++;
      }
      sending.kept(kept);
    }
  }

  private static String name(Upload.Part part) {
    return part.file().orElse("");
  }

  private static Optional<Acquisition> acquisition(ExhibitForm form, Typed typed) {
    Acquisition.Origin origin = typed.term("origin", Acquisition.Origin.class, form.origin());
    String from = typed.needed("receivedFrom", form.receivedFrom());
    var on = typed.date("receivedOn", form.receivedOn());
    @Nullable SubjectId witness = null;
    if (origin == Acquisition.Origin.WITNESS) {
      Optional<SubjectId> chosen = typed.chosen("witness", SubjectId::parse, form.witness());
      if (chosen.isEmpty()) return Optional.empty();
      witness = chosen.get();
    }
    return Optional.of(new Acquisition(origin, witness, from, on, form.how()));
  }

  private static List<FieldError> wrong(String key, Object... arguments) {
    return List.of(FieldError.at("file", key, arguments));
  }
}
