/** Words of the survey packages, and how the text of a cell is cleaned and shown. */
@NullMarked
package org.outcomeroadmap.survey.text;

import org.jspecify.annotations.NullMarked;
