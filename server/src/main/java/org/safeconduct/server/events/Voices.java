package org.safeconduct.server.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.Statements;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.TestimonyFact;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;

/// What in an inquiry can speak of an act, and where each of them comes from. Total and pure.
public record Voices(Map<SubjectId, Voice> byId) {

  public enum Kind implements Term {
    ACCOUNT,
    STATEMENT,
    EXHIBIT
  }

  /// One account, statement or exhibit.
  ///
  /// @param roots what it comes from; two that share a root are not known to be independent
  /// @param overtaken corrected, or resting on what was: nobody should lean on it
  public record Voice(SubjectId id, Kind kind, Set<String> roots, boolean overtaken) {
    public Voice {
      roots = Set.copyOf(roots);
    }

    @Override
    public String toString() {
      return "Voice[" + kind + "]";
    }
  }

  /// Whoever spoke with other witnesses before, or may have, is no voice of their own beside them.
  private static final String MET_OTHERS = "witnesses who may have met";

  public Voices {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  public static Voices of(Chronicle inquiry) {
    Map<SubjectId, Voice> byId = new LinkedHashMap<>();
    accounts(inquiry, byId);
    statements(Statements.of(inquiry), byId);
    for (Told<ExhibitReceived> told : inquiry.live(ExhibitReceived.class)) {
      Set<String> roots = roots(told.fact());
      byId.putIfAbsent(told.subject(), new Voice(told.subject(), Kind.EXHIBIT, roots, false));
    }
    return new Voices(byId);
  }

  public Optional<Voice> at(SubjectId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// However often a witness speaks, it is one voice.
  private static void accounts(Chronicle inquiry, Map<SubjectId, Voice> byId) {
    Map<SubjectId, Contact> contacts = new LinkedHashMap<>();
    Map<SubjectId, AccountTaken> accounts = new LinkedHashMap<>();
    for (Told<TestimonyFact> told : inquiry.live(TestimonyFact.class)) {
      if (told.fact() instanceof InterviewHeld held) contacts.put(told.subject(), held.contact());
      if (told.fact() instanceof AccountTaken taken) accounts.putIfAbsent(told.subject(), taken);
    }
    accounts.forEach((id, taken) -> {
      Set<String> roots = new LinkedHashSet<>(Set.of(witness(taken.witness())));
      if (!isAlone(contacts, taken.interview())) roots.add(MET_OTHERS);
      byId.put(id, new Voice(id, Kind.ACCOUNT, roots, false));
    });
  }

  /// Only where the witness was asked and no contact is known.
  private static boolean isAlone(Map<SubjectId, Contact> contacts, @Nullable SubjectId interview) {
    return interview != null && contacts.get(interview) == Contact.NONE_KNOWN;
  }

  private static void statements(Statements all, Map<SubjectId, Voice> byId) {
    for (Statement s : all.byId().values()) {
      Set<String> roots = Set.of("statement " + all.originOf(s));
      byId.put(s.id(), new Voice(s.id(), Kind.STATEMENT, roots, all.isOvertaken(s)));
    }
  }

  /// The same file is one however it came, and so is what came from one hand.
  private static Set<String> roots(ExhibitReceived received) {
    Set<String> roots = new LinkedHashSet<>(Set.of("file " + received.digest()));
    Acquisition how = received.acquisition();
    if (how.witness() != null) roots.add(witness(how.witness()));
    else if (!how.receivedFrom().isBlank()) {
      roots.add("hand " + how.receivedFrom().strip().toLowerCase(Locale.ROOT));
    }
    return roots;
  }

  private static String witness(SubjectId witness) {
    return "witness " + witness;
  }

  @Override
  public String toString() {
    return "Voices[" + byId.size() + "]";
  }
}
