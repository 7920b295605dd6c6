package org.safeconduct.estimate.linkage;

import java.util.List;
import java.util.Optional;

/// What one kind of field knows of its values: how to read them, when two are the same, how well
/// two agree, and by what a pair that agrees may be found.
///
/// @param <T> a value as it was read; immutable and small, there is one for each different value
sealed interface Comparison<T>
    permits NameComparison, TextComparison, DateComparison, NumberComparison, SameComparison {
  /// Nothing if the text is no value of this kind; it then counts as missing.
  Optional<T> read(String text);

  /// Two values are the same if their canonical texts are equal.
  String canonical(T value);

  /// How well two values agree that are not the same. Symmetric; never [Grade#SAME].
  Grade compare(T one, T other);

  /// What pairs are looked for by: for each of [#keyNames] the value's keys, none, one or several.
  List<List<String>> keys(T value);

  /// The first is the whole value.
  List<KeyName> keyNames();

  /// @param word for the report: by what candidates were found
  /// @param survives the chance that an error in the value leaves this key as it is, roughly: used
  ///   to choose blocking rules and for nothing else
  record KeyName(String word, double survives) {}
}
