package org.safeconduct.server.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.kernel.SubjectId;

/// The index that goes into a packet: what each fact is, in plain English, with witness numbers
/// made for this filing alone (W-1, W-2, … in the order in which they appear).
final class ContentsText {
  private final List<Long> seqs;
  private final Map<SubjectId, String> witnesses = new LinkedHashMap<>();

  /// @param seqs of all facts of the packet, ascending: its facts are numbered in this order
  ContentsText(SortedSet<Long> seqs) {
    this.seqs = List.copyOf(seqs);
  }

  String of(Plan plan) {
    StringBuilder text = new StringBuilder();
    text.append("For: ").append(plan.recipient().office()).append('\n');
    text.append("Purpose: ").append(plan.aim().word()).append("\n\n");
    text.append("Witness numbers are made for this filing and are used nowhere else.\n");
    text.append("Withheld parts are committed to by each leaf and are not shown.\n\n");
    plan.leaving().stream()
        .sorted((a, b) -> Long.compare(a.seq(), b.seq()))
        .forEach(content -> text.append(line(content)).append(masked(plan, content)).append('\n'));
    return text.toString();
  }

  private static String masked(Plan plan, Content content) {
    Set<Integer> masked = plan.masked(content);
    return masked.isEmpty() ? "" : " (third persons covered in " + numbers(masked) + ")";
  }

  private String line(Content content) {
    String fact = "fact " + (seqs.indexOf(content.seq()) + 1) + ": ";
    String of = content.witness() == null ? "" : " of witness " + number(content.witness());
    return switch (content.kind()) {
      case ACCOUNT -> fact + "account" + of + ", paragraph " + paragraphs(content);
      case STATEMENT -> fact + "public statement";
      case EXHIBIT -> fact + "exhibit" + of;
      case NEED, DANGER, WAYS ->
          throw new IllegalStateException("no part of a casefile enters a packet");
    };
  }

  private static String paragraphs(Content content) {
    return numbers(content.paragraphs());
  }

  private static String numbers(Collection<Integer> paragraphs) {
    return paragraphs.stream().map(p -> Integer.toString(p + 1)).collect(Collectors.joining(", "));
  }

  private String number(SubjectId witness) {
    return witnesses.computeIfAbsent(witness, _ -> "W-" + (witnesses.size() + 1));
  }
}
