package org.safeconduct.server.lists.web;

/// What was typed beside a list. Comes as parts of an upload, in this order, before the file.
public record NewListForm(String id, String name, String source) {
  /// With one more field as it came in.
  NewListForm with(String field, String text) {
    String value = text.strip();
    return new NewListForm(
        field.equals("id") ? value : id,
        field.equals("name") ? value : name,
        field.equals("source") ? value : source);
  }

  @Override
  public String toString() {
    return "NewListForm[" + id + "]";
  }
}
