package org.outcomeroadmap.survey.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/** Finds out which format a file has. */
public final class SurveyFormats {
    /** The sooner asked, the harder to mistake; the last one fits every file. */
    private static final List<SurveyFormat> ALL = List.of(
            new QualtricsFormat(),
            new SurveyMonkeyFormat(),
            new MicrosoftFormsFormat(),
            new TypeformFormat(),
            new LimeSurveyFormat(),
            new AlchemerFormat(),
            new GoogleFormsFormat(),
            new TwoSheetsFormat(),
            new AggregatedFormat(),
            new ConceptsFormat(),
            new UsabilityFormat(),
            new LongFormat(),
            new StackedFormat(),
            new WideFormat());

    private SurveyFormats() {}

    /** All formats, those that are the hardest to mistake first. */
    public static List<SurveyFormat> all() {
        return ALL;
    }

    /** The format of this name, if there is one. */
    public static Optional<SurveyFormat> ofSlug(String slug) {
        return ALL.stream().filter(format -> format.slug().equals(slug)).findFirst();
    }

    /**
     * The first format whose header the file has.
     *
     * @param head of at least one row
     */
    public static Recognition recognise(FileHead head) {
        List<Recognition> fitting =
                ALL.stream().flatMap(format -> as(format, head).stream()).toList();
        Recognition best = fitting.get(0);
        return new Recognition(
                best.format(),
                best.why(),
                best.firstHeaderRow(),
                best.lastHeaderRow(),
                best.columns(),
                fitting.stream().skip(1).map(Recognition::format).toList());
    }

    /** The file read as one particular format, if its header allows that. */
    public static Optional<Recognition> as(SurveyFormat format, FileHead head) {
        int last = Math.min(FileHead.MOST_TITLES, head.rows().size() - 1);
        for (int start = 0; start <= last; start++) {
            Optional<HeaderRows> header = format.header(head, start);
            if (header.isPresent()) {
                return Optional.of(recognition(format, head, start, header.get()));
            }
        }
        return Optional.empty();
    }

    private static Recognition recognition(SurveyFormat format, FileHead head, int start, HeaderRows header) {
        long first = head.row(start).number();
        String titles = start == 0 ? "" : " " + Messages.text("format.titles", Long.toString(first));
        return new Recognition(
                format,
                header.why() + titles,
                first,
                head.row(start + header.count() - 1).number(),
                isPlain(format) ? header.columns() : distinct(header.columns()),
                List.of());
    }

    /** In plain files two columns of one name stay two of one name: whoever made them can rename them. */
    private static boolean isPlain(SurveyFormat format) {
        return format.layout() != Layout.WIDE || format instanceof WideFormat;
    }

    /** Columns that share a name are told apart by their letters. */
    private static List<SurveyColumn> distinct(List<SurveyColumn> columns) {
        Map<String, Integer> uses = new HashMap<>();
        columns.forEach(column -> uses.merge(column.name(), 1, Integer::sum));
        List<SurveyColumn> distinct = new ArrayList<>();
        for (SurveyColumn column : columns) {
            distinct.add(
                    uses.getOrDefault(column.name(), 0) > 1
                            ? column.named(column.name() + " " + HeaderText.unnamed(distinct.size()))
                            : column);
        }
        return distinct;
    }
}
