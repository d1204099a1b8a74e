package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.scoring.Rounding;

/** A calculated number. Stored, searched and answered over REST unrounded; shown with one decimal. */
abstract class NumberField extends CalculatedField<Double> {

    NumberField() {
        super("number");
    }

    @Override
    public String getStringFromSingularObject(Double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    @Override
    public @Nullable Double getSingularObjectFromString(@Nullable String text) throws FieldValidationException {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new FieldValidationException(text);
        }
    }

    @Override
    protected String shown(Double value) {
        return Rounding.toOneDecimal(value).toPlainString();
    }
}
