package org.safeconduct.server.search.index;

/// The fields of a document; see docs/spec/index.md.
public final class Fields {
  public static final String SCOPE = "scope";
  public static final String SUBJECT = "subject";
  public static final String HOME = "home";
  public static final String KIND = "kind";
  public static final String STATE = "state";
  public static final String REFS = "refs";
  public static final String DAY = "day";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String GRAVE = "grave";
  public static final String SORT = "sort";
  public static final String TEXT = "text";
  public static final String NAME = "name";
  public static final String NAME_KEY = "name_key";
  public static final String ROW = "row";
  public static final String PASSAGES = "passages";

  private Fields() {}
}
