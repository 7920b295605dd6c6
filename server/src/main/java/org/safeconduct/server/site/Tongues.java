package org.safeconduct.server.site;

import java.util.Optional;
import org.safeconduct.server.kernel.Language;

/// The sentences of a language that need not be the reader's: what a page says to the person who
/// sits beside the member.
public interface Tongues {
  /// Empty where the program does not speak it.
  Optional<Words> in(Language language);
}
