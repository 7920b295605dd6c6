package org.safeconduct.server.journal;

/// One thing that happened: an immutable record whose components Jackson can read and write, named
/// by [FactType]. Each module seals its own family: `sealed interface PassageFact extends Fact`.
/// Long texts are lists of paragraphs, so that one paragraph can be shown without the rest.
public interface Fact {}
