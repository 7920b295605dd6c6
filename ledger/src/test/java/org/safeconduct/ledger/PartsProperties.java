package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsProperties {

  private final Opening opening = Opening.of(Fixture.bytes(9, 32));

  @Test
  void aWholeDisclosureShowsEveryPartOfAnyTree() {
    qt().forAll(longs().all())
        .checkAssert(seed -> {
          byte[] payload = RandomJson.payload(seed);
          Digest commit = Parts.commit(payload, opening);
          List<Part> parts = new WholeDisclosure(Bytes.of(payload), opening).verify(commit);
          assertThat(parts).isEqualTo(PayloadTree.parts(payload));
        });
  }

  @Test
  void aDisclosureOfAnyPartsShowsThoseAndNoOthers() {
    qt().forAll(longs().all(), integers().all())
        .checkAssert((seed, choice) -> {
          Parts parts = Parts.of(RandomJson.payload(seed), opening);
          List<String> chosen = new ArrayList<>();
          List<String> pointers = parts.pointers();
          for (int i = 0; i < pointers.size(); i++) {
            if (((choice >> (i % 31)) & 1) == 1) {
              chosen.add(pointers.get(i));
            }
          }
          PartDisclosure disclosure = parts.disclose(chosen);
          assertThat(disclosure.verify(parts.commit()).stream().map(Part::pointer))
              .isEqualTo(chosen);
          assertThat(disclosure.commitments().size() % 16).isZero();
        });
  }

  @Test
  void refusesAPartWithAnotherValuePointerOrKey() {
    qt().forAll(longs().all(), integers().between(0, 1_000))
        .checkAssert((seed, pick) -> {
          Parts parts = Parts.of(RandomJson.payload(seed), opening);
          List<String> pointers = parts.pointers();
          String pointer = pointers.get(pick % pointers.size());
          PartDisclosure good = parts.disclose(List.of(pointer));
          ShownPart part = good.shown().getFirst();
          refused(good, parts, new ShownPart(pointer, "\"other\"", part.key()));
          refused(good, parts, new ShownPart(pointer + "/x", part.json(), part.key()));
          refused(good, parts, new ShownPart(pointer, part.json(), Fixture.digest(pick)));
        });
  }

  @Test
  void commitsToOtherOpeningsOtherwise() {
    qt().forAll(longs().all())
        .checkAssert(seed -> {
          byte[] payload = RandomJson.payload(seed);
          Opening other = Opening.of(Fixture.bytes(seed, 32));
          assertThat(Parts.commit(payload, other)).isNotEqualTo(Parts.commit(payload, opening));
        });
  }

  private static void refused(PartDisclosure good, Parts parts, ShownPart wrong) {
    PartDisclosure disclosure = new PartDisclosure(List.of(wrong), good.commitments());
    assertThatThrownBy(() -> disclosure.verify(parts.commit())).isInstanceOf(ProofMismatch.class);
  }
}
