package org.safeconduct.server.records.web;

/// @param kind into which a table is read; empty: a new one
/// @param name of a new one; so `languages`
public record BringForm(String kind, String name, String languages) {
  BringForm with(String field, String value) {
    return switch (field) {
      case "kind" -> new BringForm(value, name, languages);
      case "name" -> new BringForm(kind, value, languages);
      case "languages" -> new BringForm(kind, name, value);
      default -> this;
    };
  }

  @Override
  public String toString() {
    return "BringForm[]";
  }
}
