package org.outcomeroadmap.jira.journeymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.journeymap.JourneyJson.Change;
import org.outcomeroadmap.jira.journeymap.JourneyJson.Order;
import org.outcomeroadmap.jira.journeymap.JourneyJson.PhaseOrder;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyEdit;

/** Reads what requests want changed. */
final class Changes {

    private Changes() {}

    /** What is wanted, or what is now. */
    static boolean or(@Nullable Boolean wanted, boolean now) {
        return wanted == null ? now : wanted;
    }

    /** @throws Refusal INVALID if there is none */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw Refusal.invalidField(field, Words.of("outcomes.error.required"));
        }
        return value;
    }

    /** What the audit trail tells of a change. */
    static Map<String, String> told(Change change) {
        return told(change.name(), change.retired(), change.anyOrder());
    }

    static Map<String, String> told(@Nullable String name, @Nullable Boolean retired, @Nullable Boolean anyOrder) {
        Map<String, String> told = new TreeMap<>();
        if (name != null) {
            told.put("name", name);
        }
        if (retired != null) {
            told.put("retired", retired.toString());
        }
        if (anyOrder != null) {
            told.put("any-order", anyOrder.toString());
        }
        return told;
    }

    /**
     * The journey arranged as asked.
     *
     * @throws Refusal BUSY if somebody else changed the journey after the asker had read it
     */
    static JourneyBook arranged(JourneyBook book, long journeyId, Order order) {
        int version = required(order.version(), "version");
        List<@Nullable PhaseOrder> asked = required(order.phases(), "phases");
        int now = book.journey(journeyId).map(Journey::version).orElse(version);
        if (now != version) {
            throw Refusal.busy(Words.of("outcomes.journey.changed-meanwhile"));
        }
        List<JourneyEdit.PhaseOrder> wanted = new ArrayList<>();
        for (PhaseOrder phase : asked) {
            String at = "phases[" + wanted.size() + "]";
            PhaseOrder given = required(phase, at);
            List<@Nullable Long> steps = given.steps() == null ? List.of() : given.steps();
            wanted.add(new JourneyEdit.PhaseOrder(required(given.id(), at + ".id"), ids(steps, at + ".steps")));
        }
        return JourneyEdit.arrange(book, journeyId, wanted);
    }

    /** The ids of a list in a request. */
    static List<Long> ids(List<@Nullable Long> asked, String field) {
        return asked.stream().map(id -> required(id, field)).toList();
    }
}
