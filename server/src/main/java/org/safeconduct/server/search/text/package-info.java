/// Words of any language as the index knows them, and their order in lists. Every text is found by
/// its words as written, folded (case, accents, Arabic vowel signs, the ways to type a palochka);
/// and by their stems in the languages that its script may be. Nobody has to say which language a
/// note is in; Chechen and whatever has no stemmer is found by token.
@NullMarked
package org.safeconduct.server.search.text;

import org.jspecify.annotations.NullMarked;
