package org.safeconduct.server.records.web;

/// @param id drawn with the form, so that sending it twice makes one kind
/// @param languages tags, the first one first: `es, en, pt`
/// @param name in the first of them
public record NewKindForm(String id, String holder, String name, String languages) {
  @Override
  public String toString() {
    return "NewKindForm[" + id + "]";
  }
}
