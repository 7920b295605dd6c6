package org.safeconduct.estimate.linkage;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;

/// Values that agree or do not: a sex, a nationality, a number on a document.
final class SameComparison implements Comparison<String> {
  @Override
  public Optional<String> read(String text) {
    return Optional.of(Normalizer2.getNFKCCasefoldInstance().normalize(text));
  }

  @Override
  public String canonical(String value) {
    return value;
  }

  @Override
  public Grade compare(String one, String other) {
    return Grade.DIFFERENT;
  }

  @Override
  public List<List<String>> keys(String value) {
    return List.of(List.of(value));
  }

  @Override
  public List<KeyName> keyNames() {
    return List.of(new KeyName("value", 0));
  }
}
