package org.safeconduct.server.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safeconduct.server.evidence.EvidenceFact.CopyTried;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitNotRead;
import org.safeconduct.server.files.Parsed;
import org.safeconduct.server.files.Parsers;
import org.safeconduct.server.files.Reading;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.team.UnlockedJob;

/// Reads one exhibit's file, or makes a copy of it: a child tells, what it tells is sealed while it
/// comes, and one write says all of it or nothing. The keys are asked for only to open the original
/// and to write; while the child works they may be wiped.
final class ReadingOne {
  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);

  private final InquiryDesk inquiries;
  private final SealedFiles files;
  private final Parsers parsers;

  ReadingOne(InquiryDesk inquiries, SealedFiles files, Parsers parsers) {
    this.inquiries = inquiries;
    this.files = files;
    this.parsers = parsers;
  }

  void read(UnlockedJob job, ScopeId inquiry, SubjectId id) {
    Exhibit exhibit = exhibit(job, inquiry, id);
    try (Derived derived = derived(inquiry, exhibit, Derivative.Kind.PREVIEW)) {
      Reading text = with(job, inquiry, exhibit, parsers::text);
      job.step();
      List<Why> unseen = hasPages(text) ? pages(job, inquiry, exhibit, derived) : List.of();
      Fact said = said(text, unseen);
      if (text instanceof Reading.Read(Parsed parsed, _) && ReadText.isLonger(parsed.text())) {
        derived.text(parsed.text());
      }
      keep(job, inquiry, id, said, derived);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void copy(UnlockedJob job, ScopeId inquiry, SubjectId id) {
    Exhibit exhibit = exhibit(job, inquiry, id);
    try (Derived derived = derived(inquiry, exhibit, Derivative.Kind.COPY)) {
      Reading copied = with(job, inquiry, exhibit, in -> parsers.copy(in, derived));
      if (copied instanceof Reading.Unread) derived.drop();
      keep(job, inquiry, id, new CopyTried(parsers.tools(), but(copied)), derived);
    }
  }

  private Fact said(Reading text, List<Why> unseen) {
    return switch (text) {
      case Reading.Unread(Why why, _) -> new ExhibitNotRead(parsers.tools(), why);
      case Reading.Read(Parsed parsed, _) -> ReadText.fact(parsers.tools(), parsed, unseen);
    };
  }

  /// What could not be read as text may still be seen.
  private static boolean hasPages(Reading text) {
    return switch (text) {
      case Reading.Unread(Why why, _) -> why != Why.NO_PARSER;
      case Reading.Read(Parsed parsed, _) ->
          parsed.kind().startsWith("image/") || parsed.kind().equals("application/pdf");
    };
  }

  private List<Why> pages(UnlockedJob job, ScopeId inquiry, Exhibit exhibit, Derived derived) {
    Reading pages = with(job, inquiry, exhibit, in -> parsers.pages(in, derived));
    if (pages instanceof Reading.Unread) derived.drop();
    return but(pages);
  }

  private static List<Why> but(Reading reading) {
    return switch (reading) {
      case Reading.Unread(Why why, _) -> List.of(why);
      case Reading.Read(Parsed parsed, _) -> parsed.but().stream().sorted().toList();
    };
  }

  private Derived derived(ScopeId inquiry, Exhibit exhibit, Derivative.Kind kind) {
    return new Derived(files, inquiry, kind, exhibit.digest(), parsers.tools());
  }

  private Reading with(
      UnlockedJob job, ScopeId inquiry, Exhibit exhibit, Function<InputStream, Reading> child) {
    try (InputStream original =
        job.with(keys ->
            files.open(keys, inquiry, exhibit.file(), FILE).orElseThrow(ReadingOne::gone))) {
      return child.apply(original);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Nobody decided on what is written here: what came meanwhile stands beside it.
  private void keep(UnlockedJob job, ScopeId inquiry, SubjectId id, Fact first, Derived derived) {
    List<Fact> facts = new ArrayList<>(List.of(first));
    facts.addAll(derived.made());
    job.keep(keys -> {
      Seen seen =
          inquiries
              .read(keys, inquiry, id, Purpose.WORK)
              .map(c -> c.seen(id))
              .orElseThrow(ReadingOne::gone);
      Draft telling = new Draft(inquiry, id, seen, facts, List.of());
      return files.keep(keys, telling, derived.arrivals());
    });
  }

  private Exhibit exhibit(UnlockedJob job, ScopeId inquiry, SubjectId id) {
    return job.with(keys -> {
      Chronicle subject =
          inquiries.read(keys, inquiry, id, Purpose.WORK).orElseThrow(ReadingOne::gone);
      return Exhibit.of(subject).orElseThrow(ReadingOne::gone);
    });
  }

  private static Refused gone() {
    return Refused.because("evidence.refuse.gone");
  }
}
