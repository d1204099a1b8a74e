/** Black-box tests: everything is done over HTTP or in a browser, as users and other programs do it. */
@NullMarked
package org.outcomeroadmap.acceptance;

import org.jspecify.annotations.NullMarked;
