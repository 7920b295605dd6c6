package org.safeconduct.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/// A secret of 32 bytes among trustees: Shamir's sharing over GF(2⁸) with the polynomial of AES,
/// byte by byte, the share of index x being the value at x.
public final class Shares {
  /// The largest number of shares.
  public static final int MAX = 255;

  private Shares() {}

  /// Shares a secret out; the secret stays the caller's.
  ///
  /// @param threshold how many give it back, 2 at least: one alone must never be enough
  /// @param count how many are made
  public static List<Share> split(Secret secret, int threshold, int count, SecureRandom random) {
    if (secret.length() != Share.VALUE) {
      throw new IllegalArgumentException("A shared secret has 32 bytes");
    }
    if (threshold < 2 || threshold > count || count > MAX) {
      throw new IllegalArgumentException(threshold + " of " + count + " is not possible");
    }
    byte[] set = new byte[Share.SET];
    random.nextBytes(set);
    byte[] commitment = commitment(set, secret);
    ShamirSplitSecretShare[] values =
        secret.use(bytes -> splitter(random).resplit(bytes, threshold, count).getSecretShares());
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shares.add(new Share(set, threshold, count, i + 1, commitment, encoded(values[i])));
    }
    return List.copyOf(shares);
  }

  /// Gives the secret back.
  ///
  /// @throws ShareRefused if shares are missing, of different sets, twice the same, or false
  public static Secret combine(List<Share> shares) {
    checkFit(shares);
    Share first = shares.getFirst();
    Secret secret = interpolate(shares.subList(0, first.threshold()));
    if (!MessageDigest.isEqual(commitment(first.set(), secret), first.commitment())) {
      secret.close();
      throw new ShareRefused(
          ShareRefused.Reason.NOT_THE_SECRET,
          0,
          "Together these shares do not give the secret that was shared: one of them is false");
    }
    return secret;
  }

  private static void checkFit(List<Share> shares) {
    if (shares.isEmpty()) {
      throw new ShareRefused(ShareRefused.Reason.TOO_FEW, 0, "There is no share");
    }
    Share first = shares.getFirst();
    Set<Integer> seen = new HashSet<>();
    for (Share share : shares) {
      if (!share.isOfSameSetAs(first)) {
        throw new ShareRefused(
            ShareRefused.Reason.OTHER_SET,
            share.index(),
            "Share " + share.index() + " is of another set than share " + first.index());
      }
      if (!seen.add(share.index())) {
        throw new ShareRefused(
            ShareRefused.Reason.TWICE, share.index(), "Share " + share.index() + " is here twice");
      }
    }
    if (shares.size() < first.threshold()) {
      throw new ShareRefused(
          ShareRefused.Reason.TOO_FEW,
          0,
          "It takes " + first.threshold() + " shares, here are " + shares.size());
    }
  }

  private static Secret interpolate(List<Share> shares) {
    ShamirSplitSecretShare[] points =
        shares.stream()
            .map(s -> new ShamirSplitSecretShare(s.value().exposeSecretBytes(), s.index()))
            .toArray(ShamirSplitSecretShare[]::new);
    try {
      return Secret.takeOver(ShamirSplitSecret.getInstance(Algorithm.AES, points).getSecret());
    } catch (IOException e) {
      throw new IllegalStateException("The shares could not be combined", e);
    }
  }

  private static byte[] commitment(byte[] set, Secret secret) {
    try (Secret derived = Hkdf.derive(secret, "share-commitment", set)) {
      return derived.use(bytes -> Octets.slice(bytes, 0, Share.COMMITMENT));
    }
  }

  private static ShamirSecretSplitter splitter(SecureRandom random) {
    return ShamirSecretSplitter.getInstance(Algorithm.AES, Share.VALUE, random);
  }

  private static Secret encoded(ShamirSplitSecretShare value) {
    try {
      return Secret.takeOver(value.getEncoded());
    } catch (IOException e) {
      throw new IllegalStateException("The share could not be written", e);
    }
  }
}
