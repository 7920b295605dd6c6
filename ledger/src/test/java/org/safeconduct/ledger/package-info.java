@NullMarked
package org.safeconduct.ledger;

import org.jspecify.annotations.NullMarked;
