/**
 * The controllers of the page. What they show is prepared by the view package.
 */
@NullMarked
package io.github.sasp4j.page.web;

import org.jspecify.annotations.NullMarked;
