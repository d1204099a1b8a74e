/**
 * What the signature-only types of this module are and where each was seen.
 *
 * <p>The module stands in for Atlassian's own artifacts, which are not on Maven Central, so that the app compiles.
 * Nothing of it is ever shipped: in Jira the real types take its place. Most bodies only throw. A few classes that the
 * app extends or hands around (custom field types, JQL literals, search results, events) have small working bodies of
 * our own, because the workbench runs the app against them; they say nothing about how Jira behaves inside.
 */
package org.outcomeroadmap.signature;
