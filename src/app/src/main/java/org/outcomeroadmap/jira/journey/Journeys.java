package org.outcomeroadmap.jira.journey;

import com.atlassian.cache.Cache;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.FieldOptions.Choice;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.setup.SetupLock;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.RefusedEdit;

/** The site's journeys. No permission is checked here. */
@Named
public class Journeys {

    private static final String CACHE = "org.outcomeroadmap.jira.journeys";
    private static final String ALL = "all";

    private final JourneyTables tables;
    private final StepOptions options;
    private final Transactions transactions;
    private final SetupLock lock;
    private final Cache<String, JourneyBook> book;

    @Inject
    public Journeys(
            JourneyTables tables, StepOptions options, Transactions transactions, SetupLock lock, Caches caches) {
        this.tables = tables;
        this.options = options;
        this.transactions = transactions;
        this.lock = lock;
        this.book = caches.loading(CACHE, all -> tables.load());
    }

    /** All journeys as they are now. */
    public JourneyBook book() {
        return book.get(ALL);
    }

    /** The options of the field that belong to no step: made by hand, by another way than journeys, or before them. */
    public List<Choice> withoutHome() {
        JourneyBook known = book();
        return options.all().stream()
                .filter(choice -> known.ofOption(choice.id()).isEmpty())
                .toList();
    }

    /**
     * Changes journeys and lets the field's options follow, while nobody else in the cluster changes either. If anything
     * fails the app's tables stay as they were; options that had changed by then are put right by the next change.
     *
     * @param edit is given the journeys as they are then, and may refuse
     * @param along is done in the same transaction, with the journeys as they are afterwards
     * @return the journeys afterwards
     * @throws RefusedEdit as the edit does
     */
    public JourneyBook change(UnaryOperator<JourneyBook> edit, Consumer<JourneyBook> along) {
        return change(before -> {}, edit, along);
    }

    /**
     * Does the same after what must come first: it is done while nobody else changes journeys, but outside of the
     * transaction, so that it stays done when the rest fails.
     *
     * @param first is given the journeys as they are then
     */
    public JourneyBook change(
            Consumer<JourneyBook> first, UnaryOperator<JourneyBook> edit, Consumer<JourneyBook> along) {
        return lock.locked(() -> {
            try {
                first.accept(tables.load());
                return transactions.inOne(() -> {
                    JourneyBook before = tables.load();
                    tables.store(before, edit.apply(before));
                    JourneyBook after = followed(before, tables.load());
                    along.accept(after);
                    return after;
                });
            } finally {
                book.removeAll();
            }
        });
    }

    /**
     * Does in one transaction what belongs to journeys, while nobody changes them.
     *
     * @param work is given the journeys as they are then
     */
    public <T> T alone(Function<JourneyBook, T> work) {
        return lock.locked(() -> transactions.inOne(() -> work.apply(tables.load())));
    }

    private JourneyBook followed(JourneyBook before, JourneyBook after) {
        Map<Long, Long> chosen = options.follow(after);
        chosen.forEach(tables::choose);
        JourneyBook now = chosen.isEmpty() ? after : tables.load();
        List<Long> gone = before.places()
                .map(place -> place.step().option())
                .filter(option -> option != Journey.NEW && now.ofOption(option).isEmpty())
                .toList();
        options.remove(gone);
        return now;
    }
}
