package org.safeconduct.server.referral.web;

import java.util.List;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.referral.ReferralDesk;
import org.safeconduct.server.vault.Unlocked;

/// What can become of an offer. Each asks for words.
enum ReferralStep implements Term {
  ACCEPTED {
    @Override
    Outcome take(ReferralDesk desk, Unlocked unlocked, At at, List<String> words) {
      return desk.answer(unlocked, at, offered -> offered.accept(words));
    }
  },
  REJECTED {
    @Override
    Outcome take(ReferralDesk desk, Unlocked unlocked, At at, List<String> words) {
      return desk.answer(unlocked, at, offered -> offered.reject(words));
    }
  },
  REVOKED {
    @Override
    Outcome take(ReferralDesk desk, Unlocked unlocked, At at, List<String> words) {
      return desk.answer(unlocked, at, offered -> offered.revoke(words));
    }
  },
  CALLED_BACK {
    @Override
    Outcome take(ReferralDesk desk, Unlocked unlocked, At at, List<String> words) {
      return desk.callBack(unlocked, at, words);
    }
  };

  abstract Outcome take(ReferralDesk desk, Unlocked unlocked, At at, List<String> words);
}
