package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

  /// The worked example of c2sp.org/signed-note.
  private static final String VKEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  private static final String NOTE =
      "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2"
          + "ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

  private final TestKey one = TestKey.ed25519("northlight.example/one");
  private final TestKey other = TestKey.ed25519("northlight.example/other");

  @Test
  void verifiesTheExampleOfTheSpecification() {
    VerifierKey key = VerifierKey.parse(VKEY);
    SignedNote note = SignedNote.parse(NOTE);
    assertThat(note.verify(List.of(NoteVerifier.jdk(key)))).containsExactly(key);
    assertThat(note.noteText()).isEqualTo(NOTE);
    assertThat(key.text()).isEqualTo(VKEY);
  }

  @Test
  void refusesTheExampleWithAnotherText() {
    SignedNote note = SignedNote.parse(NOTE.replace("example message", "Example message"));
    NoteVerifier verifier = NoteVerifier.jdk(VerifierKey.parse(VKEY));
    assertThatThrownBy(() -> note.verify(List.of(verifier)))
        .isInstanceOf(ProofMismatch.class)
        .hasMessageContaining("example.com/foo+530d903a");
  }

  @Test
  void refusesAVerifierKeyWhoseIdIsNotItsOwn() {
    assertThatThrownBy(() -> VerifierKey.parse(VKEY.replace("530d903a", "530d903b")))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void refusesAVerifierKeyOfAnUnknownType() {
    assertThatThrownBy(() -> VerifierKey.parse("example.com/foo+530d903a+AukyeRrm56hA"))
        .hasMessageContaining("0x02");
  }

  @Test
  void ignoresLinesOfUnknownKeys() {
    SignedNote note = SignedNote.sign("text\n", one.signer(), other.signer());
    assertThat(note.verify(List.of(other.verifier()))).containsExactly(other.key());
  }

  @Test
  void refusesLinesOfUnknownKeysWhereEachMustBeKnown() {
    SignedNote note = SignedNote.sign("text\n", one.signer(), other.signer());
    assertThatThrownBy(() -> note.verifyEvery(List.of(other.verifier())))
        .hasMessageContaining("a known key");
    assertThat(note.verifyEvery(List.of(other.verifier(), one.verifier()))).hasSize(2);
  }

  @Test
  void refusesASecondLineOfTheSameKeyWhereEachMustBeKnown() {
    SignedNote note = SignedNote.sign("text\n", one.signer(), one.signer());
    assertThatThrownBy(() -> note.verifyEvery(List.of(one.verifier())))
        .hasMessageContaining("one for each key");
  }

  @Test
  void refusesANoteThatNoKnownKeySigned() {
    SignedNote note = SignedNote.sign("text\n", one.signer());
    assertThatThrownBy(() -> note.verify(List.of(other.verifier())))
        .hasMessageContaining("a signature by a known key");
  }

  @Test
  void refusesAKnownKeysWrongLineEvenBesideARightOne() {
    SignatureLine wrong = SignatureLine.by(one.signer(), new byte[] {1});
    SignatureLine right = SignatureLine.by(other.signer(), new byte[] {'a', '\n'});
    SignedNote note = new SignedNote("a\n", List.of(right, wrong));
    assertThatThrownBy(() -> note.verify(List.of(one.verifier(), other.verifier())))
        .hasMessageContaining("does not verify");
  }

  @Test
  void keepsEmptyLinesInTheText() {
    SignedNote note = SignedNote.sign("a\n\nb\n\n", one.signer());
    SignedNote read = SignedNote.parse(note.bytes());
    assertThat(read).isEqualTo(note);
    assertThat(read.text()).isEqualTo("a\n\nb\n\n");
  }

  @Test
  void takesSixteenSignatures() {
    List<NoteSigner> signers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      signers.add(TestKey.ed25519("northlight.example/k" + i).signer());
    }
    SignedNote note = SignedNote.sign("text\n", signers.toArray(NoteSigner[]::new));
    assertThat(SignedNote.parse(note.noteText()).signatures()).hasSize(16);
  }

  @Test
  void refusesNamesWithSpacesOrPlus() {
    for (String name : List.of("", "a b", "a+b", "a\u00a0b", "a\u2003b", "a\tb")) {
      assertThatThrownBy(() -> TestKey.ed25519(name)).isInstanceOf(Malformed.class);
    }
  }
}
