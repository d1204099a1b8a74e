package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.journeymap.Note.Said;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.study.StoredStudy;
import org.outcomeroadmap.jira.study.VisibleStudies;
import org.outcomeroadmap.journey.NoteKind;
import org.outcomeroadmap.journey.PainKind;

/** Reads notes from requests, trusting none of it. */
@Named
public class NoteReading {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_LINKS = 100;

    private final VisibleStudies studies;
    private final IssueKinds kinds;

    @Inject
    public NoteReading(VisibleStudies studies, IssueKinds kinds) {
        this.studies = studies;
        this.kinds = kinds;
    }

    /**
     * The note.
     *
     * @throws Refusal INVALID naming the field that is at fault; what is out of sight is refused as what is not there
     */
    Note of(NoteJson.Request request, VisibleIssues caller, Instant now) {
        NoteKind kind = choice("kind", request.kind(), NoteKind::ofSlug)
                .orElseThrow(() -> Refusal.invalidField("kind", Words.of("outcomes.error.required")));
        Optional<PainKind> pain = choice("painKind", request.painKind(), PainKind::ofSlug);
        if (pain.isPresent() && kind != NoteKind.PAIN) {
            throw Refusal.invalidField("painKind", Words.of("outcomes.note.no-pain"));
        }
        Said said = new Said(
                kind,
                pain,
                theme(request.theme()),
                text(request.text()),
                people("heard", request.heard(), 0),
                people("asked", request.asked(), 1));
        refuseMoreThanAsked(said);
        return new Note(
                said,
                links("outcomes", request.outcomes(), key -> outcome(key, caller)),
                links("studies", request.studies(), id -> study(id, caller)),
                caller.signedIn().getKey(),
                now);
    }

    /** The note with the links that it had before to what the caller may not see. */
    Note withUnseen(Note note, Note before, VisibleIssues caller) {
        NavigableSet<Long> outcomes = new TreeSet<>(note.outcomeIds());
        before.outcomeIds().stream().filter(id -> caller.find(id).isEmpty()).forEach(outcomes::add);
        NavigableSet<Integer> all = new TreeSet<>(note.studyIds());
        before.studyIds().stream()
                .filter(id -> studies.find(id, caller).isEmpty())
                .forEach(all::add);
        return new Note(note.said(), outcomes, all, note.authorKey(), note.at());
    }

    private static <T> Optional<T> choice(String field, @Nullable String slug, Function<String, Optional<T>> known) {
        if (slug == null) {
            return Optional.empty();
        }
        return Optional.of(known.apply(slug)
                .orElseThrow(() -> Refusal.invalidField(field, Words.of("outcomes.error.json-value"))));
    }

    private static @Nullable String theme(@Nullable String given) {
        String theme = given == null ? "" : given.replaceAll("\\p{Cntrl}+", " ").strip();
        refuseLonger("theme", theme, Note.LONGEST_THEME);
        return theme.isEmpty() ? null : theme;
    }

    /** Lines stay; other control characters are blanks. */
    private static String text(@Nullable String given) {
        String text = given == null
                ? ""
                : given.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                        .strip();
        if (text.isEmpty()) {
            throw Refusal.invalidField("text", Words.of("outcomes.error.required"));
        }
        refuseLonger("text", text, Note.LONGEST_TEXT);
        return text;
    }

    private static void refuseLonger(String field, String text, int most) {
        if (text.length() > most) {
            throw Refusal.invalidField(field, Words.of("outcomes.error.too-long", most));
        }
    }

    private static @Nullable Integer people(String field, @Nullable Integer number, int least) {
        if (number != null && (number < least || number > MOST_PEOPLE)) {
            throw Refusal.invalidField(field, Words.of("outcomes.error.between", least, MOST_PEOPLE));
        }
        return number;
    }

    private static void refuseMoreThanAsked(Said said) {
        if (said.asked() == null) {
            return;
        }
        if (said.heard() == null || said.heard() > said.asked()) {
            throw Refusal.invalidField("heard", Words.of("outcomes.note.more-than-asked"));
        }
    }

    private static <T extends Comparable<T>> NavigableSet<T> links(
            String field, @Nullable List<@Nullable String> given, Function<String, Optional<T>> find) {
        NavigableSet<T> found = new TreeSet<>();
        if (given == null) {
            return found;
        }
        if (given.size() > MOST_LINKS) {
            throw Refusal.invalidField(field, Words.of("outcomes.error.between", 0, MOST_LINKS));
        }
        for (String one : given) {
            String text = String.valueOf(one);
            found.add(find.apply(text)
                    .orElseThrow(() -> Refusal.invalidField(field, Words.of("outcomes.note.no-" + field, text))));
        }
        return found;
    }

    private Optional<Long> outcome(String key, VisibleIssues caller) {
        return caller.find(key).filter(kinds::isOutcome).map(Issue::getId);
    }

    private Optional<Integer> study(String id, VisibleIssues caller) {
        return id.matches("[0-9]{1,9}")
                ? studies.find(Integer.parseInt(id), caller).map(StoredStudy::id)
                : Optional.empty();
    }
}
