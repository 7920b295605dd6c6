/// Pages and forms of `thesauri`.
@NullMarked
package org.safeconduct.server.thesauri.web;

import org.jspecify.annotations.NullMarked;
