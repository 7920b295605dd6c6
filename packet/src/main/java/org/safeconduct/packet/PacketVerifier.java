package org.safeconduct.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.LogProof;
import org.safeconduct.ledger.SignatureType;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.packet.Description.ExhibitLine;

/// Verifies a packet offline, with hashes and signatures alone.
///
/// Order: layout and container, manifest, description, certificates from the root down, facts,
/// exhibits, the packet's own fact, and that nothing is there that was not needed.
public final class PacketVerifier {

  private final PacketReader reader;
  private final KnownRoot root;

  private PacketVerifier(PacketReader reader, KnownRoot root) {
    this.reader = reader;
    this.root = root;
  }

  /// Verifies a folder or a zip.
  ///
  /// @return what is proved and what is not
  /// @throws PacketRefused with the first thing that is wrong
  /// @throws IOException when it cannot be read
  public static Verdict verify(Path packet, KnownRoot root) throws IOException {
    try (PacketReader reader = PacketReader.open(packet)) {
      return new PacketVerifier(reader, root).verify();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private Verdict verify() {
    BagCheck.check(reader);
    Description description = DescriptionText.parse(reader.text(Names.DESCRIPTION));
    boolean compared = root.compare(Names.DESCRIPTION, description.root());
    checkCounts(description);
    PacketKeys keys = PacketKeys.of(reader, description);
    keys.checkNamed(description.named().keySet());
    FactChecks checks = new FactChecks(reader, description, keys);

    LogProof first = proof(Names.proof(1));
    List<VerifierKey> signers = keys.checkpoint(Names.proof(1), first.checkpoint());
    List<CheckedFact> facts = facts(description, checks, first);
    FactOrder.check(facts, description);
    checkExhibits(description, facts);

    LogProof filedProof = proof(Names.FILED_PROOF);
    List<VerifierKey> filedSigners = keys.checkpoint(Names.FILED_PROOF, filedProof.checkpoint());
    CheckedFact filed = checks.check(FactChecks.Files.filed(), filedProof, Set.of());
    new FilingCheck(reader, description).check(filed, facts, first.tree(), filedProof.tree());
    keys.refuseUnneeded();
    return verdict(description, compared, facts, filed, filedProof.tree(), signers, filedSigners);
  }

  private static Verdict verdict(
      Description description,
      boolean compared,
      List<CheckedFact> facts,
      CheckedFact filed,
      Checkpoint tree,
      Collection<VerifierKey> signers,
      Collection<VerifierKey> filedSigners) {
    boolean quantum = hasMlDsa(signers) && hasMlDsa(filedSigners);
    return new Verdict(description, compared, facts, filed, tree.size(), quantum);
  }

  private static boolean hasMlDsa(Collection<VerifierKey> signers) {
    return signers.stream().anyMatch(key -> key.type() == SignatureType.ML_DSA_44_COSIGNATURE);
  }

  private void checkCounts(Description description) {
    Set<String> expected = new HashSet<>();
    for (int fact = 1; fact <= description.facts(); fact++) {
      expected.add(Names.leaf(fact));
      expected.add(Names.proof(fact));
      if (reader.has(Names.shown(fact))) {
        expected.add(Names.shown(fact));
      }
    }
    long shown = expected.size() - 2L * description.facts();
    PacketRefused.unlessEqual(Names.DESCRIPTION, "facts shown", shown, (long) description.shown());
    description.exhibits().forEach(line -> expected.add(Names.exhibit(line.exhibit())));
    description.documents().forEach(line -> expected.add(Names.DOCUMENTS + line.file()));
    reader.below(Names.CERTIFICATES).forEach(file -> expected.add(file.name()));
    expected.add(Names.DESCRIPTION);
    expected.add(Names.MANUAL);
    for (FileFacts file : reader.below(Names.DATA)) {
      if (!expected.remove(file.name())) {
        throw new PacketRefused(file.name(), "file", "to be described", "not in packet.txt");
      }
    }
    expected.stream()
        .sorted()
        .findFirst()
        .ifPresent(name -> {
          throw new PacketRefused(name, "file", "to be there", "nothing");
        });
    if (description.facts() == 0) {
      throw new PacketRefused(Names.DESCRIPTION, "facts", "1 or more", "0");
    }
  }

  private List<CheckedFact> facts(Description description, FactChecks checks, LogProof first) {
    Map<Integer, Set<String>> wanted = new HashMap<>();
    for (ExhibitLine line : description.exhibits()) {
      wanted.computeIfAbsent(line.fact(), none -> new HashSet<>()).add(line.pointer());
    }
    List<Integer> numbers =
        new ArrayList<>(IntStream.rangeClosed(1, description.facts()).boxed().toList());
    return FirstRefusal.of(
        numbers,
        number -> {
          LogProof proof = proof(Names.proof(number));
          if (!proof.checkpoint().equals(first.checkpoint())) {
            throw new PacketRefused(
                Names.proof(number), "checkpoint", "the same as in fact 00001", "another");
          }
          return checks.check(
              FactChecks.Files.of(number), proof, wanted.getOrDefault(number, Set.of()));
        });
  }

  private LogProof proof(String file) {
    String text = reader.text(file);
    LogProof proof = PacketRefused.in(file, () -> LogProof.parse(text));
    if (!proof.text().equals(text)) {
      throw new PacketRefused(file, "text", "its one encoding", "another");
    }
    PacketRefused.in(file, proof::tree);
    return proof;
  }

  private void checkExhibits(Description description, List<CheckedFact> facts) {
    for (ExhibitLine line : description.exhibits()) {
      String file = Names.exhibit(line.exhibit());
      if (line.fact() < 1 || line.fact() > facts.size()) {
        throw new PacketRefused(
            Names.DESCRIPTION, "fact of " + file, "one of the packet", Names.number(line.fact()));
      }
      String shown = facts.get(line.fact() - 1).value(line.pointer()).orElse("nothing shown");
      String digest = "\"" + reader.digest(file).hex() + "\"";
      PacketRefused.unlessEqual(
          file, "digest that fact " + Names.number(line.fact()) + " shows", digest, shown);
    }
  }
}
