package org.outcomeroadmap.jira.study;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.platform.Issues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes search follow when a project's outcomes are scored by other rules. Pages score by the new rules at once; what
 * search knows is renewed while the caller waits, or, of many outcomes, soon after. What a crash leaves undone is noted
 * and done by whoever looks next.
 */
@Named
public class Rescoring {

    private static final Logger LOG = LoggerFactory.getLogger(Rescoring.class);
    private static final int WHILE_WAITING = 500;

    private final ResultStore results;
    private final Issues issues;
    private final PendingIndex pending;
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "outcomes-rescoring");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    public Rescoring(ResultStore results, Issues issues, PendingIndex pending) {
        this.results = results;
        this.issues = issues;
        this.pending = pending;
    }

    /** The outcomes of these projects that any study asked for. */
    public Set<Long> rated(Collection<Long> projectIds) {
        return projectIds.isEmpty()
                ? Set.of()
                : results.rated().stream()
                        .filter(outcome -> issues.byId(outcome)
                                .filter(issue -> projectIds.contains(issue.getProjectId()))
                                .isPresent())
                        .collect(Collectors.toSet());
    }

    /** Notes that outcomes are scored by other rules. To be called within the transaction that changes the rules. */
    public void note(Set<Long> outcomeIds) {
        pending.add(outcomeIds);
    }

    /** Makes what was noted searchable; of many outcomes it only begins to. */
    public void finish(Set<Long> outcomeIds) {
        if (outcomeIds.size() <= WHILE_WAITING) {
            pending.drain();
        } else {
            background.execute(this::drain);
        }
    }

    /** How many outcomes search does not know by their new scores yet. */
    public int left() {
        return pending.size();
    }

    /** Leaves what is not done to the next start. */
    @PreDestroy
    public void stop() {
        background.shutdownNow();
    }

    private void drain() {
        try {
            pending.drain();
        } catch (RuntimeException failed) {
            LOG.error("Not all outcomes are searchable by their new scores yet", failed);
        }
    }
}
