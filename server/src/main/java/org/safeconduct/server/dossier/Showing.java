package org.safeconduct.server.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.evidence.EvidenceFact.DerivativeMade;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.SourceFact.StatementsTied;
import org.safeconduct.server.testimony.TestimonyFact.AccountCorrected;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphMasked;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphTranslated;

/// Which parts of which facts a packet shows: the narrowest that the item needs. Never who wrote
/// it, never who the witness is, never a file's own name, never what it says of itself. What was
/// said later about a shown fact goes along.
final class Showing {
  private static final Set<String> FRAME = Set.of("/type", "/at");
  private static final Set<String> ACCOUNT = Set.of("/fact/kind", "/fact/language");
  private static final Set<String> EXHIBIT =
      Set.of(
          "/fact/digest",
          "/fact/bytes",
          "/fact/acquisition/origin",
          "/fact/acquisition/receivedOn",
          "/fact/acquisition/how");
  private static final Set<String> COPY =
      Set.of("/fact/kind", "/fact/digest", "/fact/from", "/fact/tool", "/fact/page");
  private static final Set<String> CUSTODY = Set.of("/fact/step", "/fact/on");
  private static final Set<String> NEVER_OF_A_STATEMENT = Set.of("/fact/row/batch");

  private Showing() {}

  /// By the seq of each fact that is shown, in order: which pointers of it.
  static NavigableMap<Long, Predicate<String>> of(Chronicle inquiry, Plan plan) {
    NavigableMap<Long, Predicate<String>> shown = new TreeMap<>();
    for (Content content : plan.leaving()) {
      Set<Integer> masked = plan.masked(content);
      Chronicle item = inquiry.about(content.item());
      for (Told<Fact> told : item.live()) {
        Predicate<String> parts = parts(content, masked, told.fact());
        if (parts != null) shown.put(told.ref().seq(), parts);
      }
      masks(item, masked).forEach(seq -> shown.put(seq, Showing::whole));
    }
    return shown;
  }

  /// For each masked paragraph the last fact that covers everybody in it; an earlier one would
  /// tell.
  private static Collection<Long> masks(Chronicle account, Set<Integer> masked) {
    Map<Integer, Long> last = new HashMap<>();
    for (Told<ParagraphMasked> told : account.live(ParagraphMasked.class)) {
      if (masked.contains(told.fact().paragraph())) {
        last.put(told.fact().paragraph(), told.ref().seq());
      }
    }
    return last.values();
  }

  private static boolean whole(String pointer) {
    return FRAME.contains(pointer) || pointer.startsWith("/fact/");
  }

  private static @Nullable Predicate<String> parts(
      Content content, Set<Integer> masked, Fact fact) {
    return switch (fact) {
      case AccountTaken _ -> {
        Set<String> paragraphs =
            content.paragraphs().stream()
                .filter(p -> !masked.contains(p))
                .map(p -> "/fact/paragraphs/" + p)
                .collect(Collectors.toSet());
        yield p -> FRAME.contains(p) || ACCOUNT.contains(p) || paragraphs.contains(p);
      }
      case AccountCorrected corrected when content.paragraphs().contains(corrected.paragraph()) ->
          p -> FRAME.contains(p) || p.startsWith("/fact/");
      case ParagraphTranslated translated
          when content.paragraphs().contains(translated.paragraph())
              && !masked.contains(translated.paragraph()) ->
          p -> FRAME.contains(p) || (p.startsWith("/fact/") && !p.equals("/fact/translator"));
      case StatementRecorded statement -> {
        boolean hidden = statement.attribution().hidesSpeaker();
        yield p ->
            FRAME.contains(p)
                || (p.startsWith("/fact/")
                    && !NEVER_OF_A_STATEMENT.contains(p)
                    && !(hidden && p.equals("/fact/speaker")));
      }
      case StatementsTied _ -> p -> FRAME.contains(p) || p.startsWith("/fact/");
      case ExhibitReceived _ -> p -> FRAME.contains(p) || EXHIBIT.contains(p);
      case DerivativeMade made when made.kind() == Derivative.Kind.COPY ->
          p -> FRAME.contains(p) || COPY.contains(p);
      case CustodyEntered _ -> p -> FRAME.contains(p) || CUSTODY.contains(p);
      default -> null;
    };
  }
}
