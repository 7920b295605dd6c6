package org.safeconduct.server.money.web;

/// Any of the forms about money, as typed.
public record MoneyForm(
    String id,
    String seen,
    String amount,
    String currency,
    String purpose,
    String line,
    String how,
    String on,
    String words) {

  static MoneyForm of(String id, String seen, String line) {
    return new MoneyForm(id, seen, "", "", "", line, "", "", "");
  }

  @Override
  public String toString() {
    return "MoneyForm";
  }
}
