/// The pages of money for one person.
@NullMarked
package org.safeconduct.server.money.web;

import org.jspecify.annotations.NullMarked;
