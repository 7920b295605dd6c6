/// The pages of a casefile: lists, one casefile, its forms, its timeline.
@NullMarked
package org.safeconduct.server.casework.web;

import org.jspecify.annotations.NullMarked;
