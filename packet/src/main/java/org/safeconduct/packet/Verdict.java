package org.safeconduct.packet;

import java.util.List;

/// What a packet that verified proves, and what it does not.
public final class Verdict {

  private final Description description;
  private final boolean rootCompared;
  private final List<CheckedFact> facts;
  private final CheckedFact filed;
  private final long treeSize;
  private final boolean mlDsa;

  Verdict(
      Description description,
      boolean rootCompared,
      List<CheckedFact> facts,
      CheckedFact filed,
      long treeSize,
      boolean mlDsa) {
    this.description = description;
    this.rootCompared = rootCompared;
    this.facts = List.copyOf(facts);
    this.filed = filed;
    this.treeSize = treeSize;
    this.mlDsa = mlDsa;
  }

  /// Whether the root was compared with one from elsewhere.
  public boolean rootCompared() {
    return rootCompared;
  }

  /// SHA-256 of the packet's root key text, in hexadecimal.
  public String rootFingerprint() {
    return description.root().fingerprint().hex();
  }

  public Completeness completeness() {
    return description.completeness();
  }

  /// How many facts the packet has, shown or closed.
  public int facts() {
    return facts.size();
  }

  /// Of how many of them something is shown.
  public int shown() {
    return description.shown();
  }

  public int exhibits() {
    return description.exhibits().size();
  }

  /// For people, line by line.
  public List<String> lines() {
    return new VerdictText(this).lines();
  }

  /// For programs: one JSON object with the same.
  public String json() {
    return new VerdictJson(this).text();
  }

  Description description() {
    return description;
  }

  List<CheckedFact> checked() {
    return facts;
  }

  CheckedFact filed() {
    return filed;
  }

  long treeSize() {
    return treeSize;
  }

  boolean mlDsa() {
    return mlDsa;
  }

  @Override
  public String toString() {
    return "Verdict[" + facts.size() + " facts]";
  }
}
