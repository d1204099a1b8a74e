package org.outcomeroadmap.jira.permission;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request that can't be done, with words for the caller. No word of it may tell an unseen issue from a missing one. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a request is refused. */
    public enum Reason {
        /** The request itself is wrong: 400. */
        INVALID(400),
        /** Nobody is signed in, and somebody must be: 401. */
        NOT_SIGNED_IN(401),
        /** The caller sees the thing but may not do this to it: 403. */
        NOT_PERMITTED(403),
        /** The thing does not exist as far as the caller can tell: 404. */
        NOT_FOUND(404),
        /** Somebody else is changing the same thing right now: 409. */
        BUSY(409),
        /** It was there and is no more: 410. */
        GONE(410);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status that says the same. */
        public int status() {
            return status;
        }
    }

    /**
     * Words that are looked up in the caller's language.
     *
     * @param key a key of the app's texts
     * @param arguments fill {0}, {1} and so on
     */
    public record Words(String key, List<String> arguments) {

        /** Words of this key. */
        public static Words of(String key, Object... arguments) {
            return new Words(key, Arrays.stream(arguments).map(String::valueOf).toList());
        }

        /** Words that are ready to be shown, such as those of a survey reader. */
        public static Words ready(String text) {
            return of("outcomes.error.ready", text);
        }
    }

    private final Reason reason;
    private final transient List<Words> messages;
    private final transient Map<String, Words> fields;

    private Refusal(Reason reason, List<Words> messages, Map<String, Words> fields) {
        super(reason + " " + messages + " " + fields);
        this.reason = reason;
        this.messages = List.copyOf(messages);
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Refuses what does not exist and what the caller may not see, in the same words. */
    public static Refusal notFound() {
        return of(Reason.NOT_FOUND, Words.of("outcomes.error.not-found"));
    }

    /** Refuses a caller who is not signed in. */
    public static Refusal notSignedIn() {
        return of(Reason.NOT_SIGNED_IN, Words.of("outcomes.error.not-signed-in"));
    }

    /** Refuses something that the caller may not do. */
    public static Refusal notPermitted(Words words) {
        return of(Reason.NOT_PERMITTED, words);
    }

    /** Refuses a wrong request. */
    public static Refusal invalid(Words words) {
        return of(Reason.INVALID, words);
    }

    /** Refuses a request with a wrong field. */
    public static Refusal invalidField(String field, Words words) {
        return invalidFields(Map.of(field, words));
    }

    /** Refuses a request with wrong fields. */
    public static Refusal invalidFields(Map<String, Words> fields) {
        return new Refusal(Reason.INVALID, List.of(), fields);
    }

    /** Refuses because somebody else is changing the same thing. */
    public static Refusal busy(Words words) {
        return of(Reason.BUSY, words);
    }

    /** Refuses what was there and is no more. */
    public static Refusal gone(Words words) {
        return of(Reason.GONE, words);
    }

    private static Refusal of(Reason reason, Words words) {
        return new Refusal(reason, List.of(words), Map.of());
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong with the request as a whole. */
    public List<Words> messages() {
        return messages;
    }

    /** What is wrong with single fields, by the field's name. */
    public Map<String, Words> fields() {
        return fields;
    }
}
