/** Which tool wrote a survey file, and what its header rows say of the columns. */
@NullMarked
package org.outcomeroadmap.survey.format;

import org.jspecify.annotations.NullMarked;
