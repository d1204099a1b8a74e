/** The workbench's own pages: sign-in, projects, issue view, forms, navigator, settings, apps. */
@NullMarked
package org.outcomeroadmap.workbench.web;

import org.jspecify.annotations.NullMarked;
