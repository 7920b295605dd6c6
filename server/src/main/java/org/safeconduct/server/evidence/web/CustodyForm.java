package org.safeconduct.server.evidence.web;

public record CustodyForm(String seen, String step, String counterpart, String how, String on) {
  @Override
  public String toString() {
    return "CustodyForm[" + step + "]";
  }
}
