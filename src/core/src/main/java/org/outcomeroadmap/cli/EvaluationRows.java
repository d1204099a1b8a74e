package org.outcomeroadmap.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.outcomeroadmap.evaluation.Measure;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.Rounding;

/** The figures of an evaluation, one row for each task, or for each concept and outcome. */
sealed interface EvaluationRows permits TaskRows, ConceptRows {

    /** The names of the columns for scripts. */
    List<String> names();

    /** The rows below the names, unrounded. */
    List<List<String>> cells();

    /** The names of the columns to read: two of texts, then numbers. */
    List<String> headings();

    /** The rows below the headings, rounded. */
    List<List<String>> lines();

    /** What stands below the table. */
    String summary();

    /** All of it as JSON, unrounded. */
    ObjectNode json();

    /** A figure in words: nothing where nobody is behind it. */
    static <T> String text(Measure<T> measure, Function<T, String> shown) {
        if (measure instanceof Measure.Shown<T> value) {
            return shown.apply(value.value());
        }
        return measure instanceof Measure.Suppressed<T> suppressed
                ? Words.text("table.fewerThan", suppressed.minimum())
                : "";
    }

    /** A number that may not be shown, or is of nobody, is an empty cell. */
    static <T> String cell(Measure<T> measure, Function<T, Object> value) {
        return measure instanceof Measure.Shown<T> shown
                ? value.apply(shown.value()).toString()
                : "";
    }

    /** A rounded number. */
    static String rounded(double value) {
        return Rounding.toOneDecimal(value).toPlainString();
    }

    /** A share in percent, rounded, with its interval. */
    static String percent(double share, Interval interval) {
        return Words.text(
                "table.percent", rounded(100 * share), rounded(100 * interval.low()), rounded(100 * interval.high()));
    }

    /** Adds a figure under its name: an object, what hides it, or null. */
    static <T> void put(ObjectNode json, String name, Measure<T> measure, Function<T, ObjectNode> value) {
        if (measure instanceof Measure.Shown<T> shown) {
            json.set(name, value.apply(shown.value()));
        } else if (measure instanceof Measure.Suppressed<T> suppressed) {
            json.putObject(name).put("suppressed", true).put("minimum", suppressed.minimum());
        } else {
            json.putNull(name);
        }
    }
}
