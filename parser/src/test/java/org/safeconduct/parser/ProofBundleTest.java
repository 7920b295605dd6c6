package org.safeconduct.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.junit.jupiter.api.Test;

/// Bundles in the form that the ProofMode app gives: made here, with a real key.
class ProofBundleTest {
  private static final byte[] PHOTO = "a photograph".getBytes(UTF_8);
  private static final byte[] NOTED = "File Hash SHA256,Model\n…,a phone\n".getBytes(UTF_8);

  @Test
  void saysWhichSignaturesFitTheKeyInTheBundle() throws IOException, PGPException {
    String said = said(bundle());
    assertThat(said)
        .contains("proofmode.files\0005")
        .contains("proofmode.signatures.good\0002")
        .contains("proofmode.signatures.bad\0000")
        .contains("proofmode.signatures.unchecked\0000");
  }

  @Test
  void saysThatAFileWasChangedSince() throws IOException, PGPException {
    Map<String, byte[]> changed = bundle();
    changed.put(hash(PHOTO) + ".proof.csv", "another place".getBytes(UTF_8));
    assertThat(said(changed))
        .contains("proofmode.signatures.good\0001")
        .contains("proofmode.signatures.bad\0001");
  }

  @Test
  void saysThatWhatIsSignedIsMissing() throws IOException, PGPException {
    Map<String, byte[]> without = bundle();
    without.remove("IMG_1.jpg");
    assertThat(said(without)).contains("proofmode.signatures.unchecked\0001");
  }

  @Test
  void leavesOtherArchivesAlone() throws IOException {
    assertThat(ProofBundle.in(zip(Map.of("a.txt", PHOTO)))).isEmpty();
    assertThat(ProofBundle.in("PK, but no zip".getBytes(UTF_8))).isEmpty();
    assertThat(ProofBundle.in(PHOTO)).isEmpty();
  }

  private static Map<String, byte[]> bundle() throws IOException, PGPException {
    PGPKeyPair key = key();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("IMG_1.jpg", PHOTO);
    files.put(hash(PHOTO) + ".asc", signature(key, PHOTO));
    files.put(hash(PHOTO) + ".proof.csv", NOTED);
    files.put(hash(PHOTO) + ".proof.csv.asc", signature(key, NOTED));
    ByteArrayOutputStream armoured = new ByteArrayOutputStream();
    try (ArmoredOutputStream out = ArmoredOutputStream.builder().build(armoured)) {
      key.getPublicKey().encode(out);
    }
    files.put("pubkey.asc", armoured.toByteArray());
    return files;
  }

  private static PGPKeyPair key() throws PGPException {
    RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
    generator.init(
        new RSAKeyGenerationParameters(BigInteger.valueOf(65_537), new SecureRandom(), 2_048, 80));
    return new BcPGPKeyPair(
        PublicKeyPacket.VERSION_4,
        PGPPublicKey.RSA_GENERAL,
        generator.generateKeyPair(),
        Date.from(Instant.parse("2026-11-20T12:00:00Z")));
  }

  private static byte[] signature(PGPKeyPair key, byte[] content) throws IOException, PGPException {
    PGPSignatureGenerator signing =
        new PGPSignatureGenerator(
            new BcPGPContentSignerBuilder(PGPPublicKey.RSA_GENERAL, HashAlgorithmTags.SHA256),
            key.getPublicKey());
    signing.init(PGPSignature.BINARY_DOCUMENT, key.getPrivateKey());
    signing.update(content);
    ByteArrayOutputStream armoured = new ByteArrayOutputStream();
    try (ArmoredOutputStream out = ArmoredOutputStream.builder().build(armoured)) {
      signing.generate().encode(out);
    }
    return armoured.toByteArray();
  }

  private static String said(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Answer telling = new Answer(answer);
    Marks.tell(zip(files), telling);
    telling.end();
    return answer.toString(ISO_8859_1);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("bundle/" + file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] content) {
    return HexFormat.of().formatHex(PgpKeys.sha256(content));
  }
}
