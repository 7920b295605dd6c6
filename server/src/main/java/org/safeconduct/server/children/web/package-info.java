/// The page of a person under eighteen.
@NullMarked
package org.safeconduct.server.children.web;

import org.jspecify.annotations.NullMarked;
