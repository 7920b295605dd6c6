package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.List;

/// The verdict in sentences.
final class VerdictText {

  static final String FIRST = "This proves when it was written, not that it is true.";
  static final String ORDER = "Order proved, time not: nobody outside signed a tree of this log.";

  private final Verdict verdict;
  private final List<String> lines = new ArrayList<>();

  VerdictText(Verdict verdict) {
    this.verdict = verdict;
  }

  List<String> lines() {
    lines.add(FIRST);
    lines.add(root());
    lines.add("");
    proved();
    lines.add("");
    verdict.checked().forEach(fact -> lines.add(fact(fact)));
    lines.add(own());
    lines.add("");
    notProved();
    lines.add(root());
    return List.copyOf(lines);
  }

  private String root() {
    String fingerprint = verdict.rootFingerprint();
    return verdict.rootCompared()
        ? "Root compared: " + fingerprint + " is the one given."
        : "Root not compared: this packet names its own root, "
            + fingerprint
            + ". Ask the organisation for it by another way and give it with --root.";
  }

  private void proved() {
    Description description = verdict.description();
    lines.add("Log: " + description.origin() + ", " + verdict.treeSize() + " leaves.");
    lines.add(
        switch (description.completeness()) {
          case WHOLE ->
              "Whole: something of "
                  + description.shown()
                  + " of the "
                  + description.facts()
                  + " facts of this inquiry is shown, and there were no others before the packet's"
                  + " own.";
          case CHOSEN ->
              "Chosen: "
                  + counted(description.facts(), "fact")
                  + " of an inquiry; that these are all is not claimed.";
        });
    lines.add(
        "Proved of each: a key certified for its place signed it; it stands in the log there; what"
            + " is shown is what was committed to.");
    lines.add(ORDER);
    lines.add(
        verdict.mlDsa()
            ? "Both trees are signed with Ed25519 and with ML-DSA-44."
            : "The trees are signed with Ed25519 alone: a quantum computer could forge that.");
    description
        .exhibits()
        .forEach(line ->
            lines.add(
                "Exhibit "
                    + Names.number(line.exhibit())
                    + " has the digest that fact "
                    + Names.number(line.fact())
                    + " gives."));
    description
        .documents()
        .forEach(line ->
            lines.add(
                "Document "
                    + line.file()
                    + " was written for this packet; its manifest binds it: "
                    + line.title()));
    description.named().forEach((label, name) -> lines.add(label + " is named: " + name));
  }

  private String fact(CheckedFact fact) {
    String shown =
        fact.whole()
            ? "whole, " + counted(fact.parts(), "part")
            : fact.isShown() ? counted(fact.parts(), "part") + " shown" : "closed";
    return "Fact "
        + Names.number(fact.number())
        + ": index "
        + fact.index()
        + ", number "
        + fact.seq()
        + " of the inquiry, by "
        + fact.author()
        + fact.type().map(type -> ", " + type).orElse("")
        + ", "
        + shown
        + ".";
  }

  private String own() {
    CheckedFact filed = verdict.filed();
    return "The packet itself: index "
        + filed.index()
        + ", number "
        + filed.seq()
        + " of the inquiry, by "
        + filed.author()
        + "; everything in it was there then.";
  }

  private void notProved() {
    lines.add("Not proved: that what is written is true, or complete.");
    lines.add("Not proved: who the authors are; a number stands for a key, not for a person.");
    lines.add(
        "Not proved: that a key was in its owner's hands alone; the organisation's own server could"
            + " have signed.");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
