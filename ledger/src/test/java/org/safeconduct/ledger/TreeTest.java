package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

  /// The eight leaves and the roots with which RFC 6962 implementations have always been compared.
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void hasTheKnownRoots() {
    Edge edge = Edge.EMPTY;
    for (int i = 0; i < LEAVES.size(); i++) {
      edge = edge.append(TreeHash.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
      assertThat(edge.root().hex()).isEqualTo(ROOTS.get(i));
    }
  }

  @Test
  void hasTheKnownRootOfNothing() {
    assertThat(Edge.EMPTY.root().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void restoresAnEdgeFromItsBytes() {
    Edge edge = Edge.EMPTY;
    for (int i = 0; i < 300; i++) {
      assertThat(Edge.read(edge.bytes())).isEqualTo(edge);
      edge = edge.append(Grove.leafHash(i));
    }
    byte[] short1 = new byte[Edge.EMPTY.append(Grove.leafHash(0)).bytes().length - 1];
    assertThatThrownBy(() -> Edge.read(short1)).isInstanceOf(Malformed.class);
    byte[] tooFew = Edge.EMPTY.bytes();
    tooFew[7] = 1;
    assertThatThrownBy(() -> Edge.read(tooFew)).isInstanceOf(Malformed.class);
  }

  @Test
  void provesEveryLeafOfEverySmallTree() {
    for (int size = 1; size <= 70; size++) {
      Grove grove = new Grove(size);
      Checkpoint tree = grove.checkpoint();
      for (int index = 0; index < size; index++) {
        InclusionProof proof = InclusionProof.make(index, size, grove);
        proof.verify(Grove.leafHash(index), tree);
        assertThatThrownBy(() -> proof.verify(Grove.leafHash(999), tree))
            .isInstanceOf(ProofMismatch.class);
      }
    }
  }

  @Test
  void provesEverySmallTreeTheBeginningOfEveryLargerOne() {
    for (int newer = 0; newer <= 40; newer++) {
      Grove grove = new Grove(newer);
      for (int older = 0; older <= newer; older++) {
        Checkpoint beginning = new Grove(older).checkpoint();
        ConsistencyProof.make(older, newer, grove).verify(beginning, grove.checkpoint());
      }
    }
  }

  @Test
  void refusesAProofWithAnyHashChangedMissingOrTooMuch() {
    Grove grove = new Grove(45);
    InclusionProof proof = InclusionProof.make(21, 45, grove);
    for (List<Digest> path : damaged(proof.path())) {
      assertThatThrownBy(
              () -> new InclusionProof(21, path).verify(Grove.leafHash(21), grove.checkpoint()))
          .isInstanceOf(ProofMismatch.class);
    }
    Checkpoint older = new Grove(21).checkpoint();
    for (List<Digest> path : damaged(ConsistencyProof.make(21, 45, grove).path())) {
      assertThatThrownBy(() -> new ConsistencyProof(path).verify(older, grove.checkpoint()))
          .isInstanceOf(ProofMismatch.class);
    }
  }

  @Test
  void refusesATreeOfAnotherLogAsTheBeginning() {
    Grove grove = new Grove(9);
    Checkpoint foreign = new Checkpoint("other.example/log", 4, new Grove(4).checkpoint().root());
    ConsistencyProof proof = ConsistencyProof.make(4, 9, grove);
    assertThatThrownBy(() -> proof.verify(foreign, grove.checkpoint()))
        .hasMessageContaining("origin");
  }

  private static List<List<Digest>> damaged(List<Digest> path) {
    List<List<Digest>> all = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      List<Digest> changed = new ArrayList<>(path);
      changed.set(i, Digest.sha256(path.get(i).bytes()));
      all.add(changed);
      List<Digest> without = new ArrayList<>(path);
      without.remove(i);
      all.add(without);
      List<Digest> twice = new ArrayList<>(path);
      twice.add(i, path.get(i));
      all.add(twice);
    }
    return all;
  }
}
