/**
 * Names, secrets and numbers that tell who somebody is become stand-ins of the same shape, in the raw text of an
 * exchange. Nothing here knows a file or the wire, and nothing is decoded to be written anew.
 */
@NullMarked
package io.github.sasp4j.http.standin;

import org.jspecify.annotations.NullMarked;
