/// Band 1: the keys of members, teams and scopes, and the grants that say who may open what. Holds
/// keys.db; only this package touches keys.
@NullMarked
package org.safeconduct.server.vault;

import org.jspecify.annotations.NullMarked;
