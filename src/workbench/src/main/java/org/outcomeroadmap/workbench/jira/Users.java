package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The site's users, their passwords and their personal access tokens. */
public final class Users implements UserManager {
    private final Tables tables;
    private final Clock clock;

    Users(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** A token just made: its row's id and name, and its secret, which is told only once. */
    public record NewToken(long id, String name, String secret) {}

    private record StoredUser(Rows.User row) implements ApplicationUser {
        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getKey() {
            return row.key();
        }

        @Override
        public String getUsername() {
            return row.name();
        }

        @Override
        public String getName() {
            return row.name();
        }

        @Override
        public boolean isActive() {
            return !row.deactivated();
        }

        @Override
        public String getEmailAddress() {
            return row.email();
        }

        @Override
        public String getDisplayName() {
            return row.displayName();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StoredUser user && user.row.key().equals(row.key());
        }

        @Override
        public int hashCode() {
            return row.key().hashCode();
        }
    }

    ApplicationUser create(String name, String displayName) {
        return create(name, displayName, name + "@example.com", name);
    }

    /**
     * Makes a user.
     *
     * @throws Refusal if the name is taken or is none, or another value is missing
     */
    public ApplicationUser create(String name, String displayName, String email, String password) {
        Map<String, String> errors = new HashMap<>();
        if (!name.matches("[\\w.@-]+")) {
            errors.put("username", "A user name is made of letters, digits and . _ - @.");
        } else if (named(name).isPresent()) {
            errors.put("username", "A user with that username already exists.");
        }
        if (password.isEmpty()) {
            errors.put("password", "You must specify a password.");
        }
        check(displayName, email, errors);
        long id = tables.users.nextId();
        Rows.User row =
                new Rows.User(id, "JIRAUSER" + id, name, displayName, email, Passwords.hash(password), false, Map.of());
        tables.users.put(id, row);
        return new StoredUser(row);
    }

    private static void check(String displayName, String email, Map<String, String> errors) {
        if (displayName.isBlank()) {
            errors.put("fullname", "You must specify a full name.");
        }
        if (!email.contains("@")) {
            errors.put("email", "You must specify a valid email address.");
        }
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
    }

    /** Changes the full name and address. */
    public void rename(ApplicationUser user, String displayName, String email) {
        check(displayName, email, new HashMap<>());
        change(user, row -> row.named(displayName, email));
    }

    public void setPassword(ApplicationUser user, String password) {
        if (password.isEmpty()) {
            throw new Refusal(400, List.of(), Map.of("password", "You must specify a password."));
        }
        change(user, row -> row.locked(Passwords.hash(password)));
    }

    /** Lets the user sign in, or not; whatever the user did stays. */
    public void setActive(ApplicationUser user, boolean active) {
        change(user, row -> row.switched(!active));
    }

    /** What the user chose under this name, for instance a theme. */
    public Optional<String> preference(ApplicationUser user, String name) {
        return Optional.ofNullable(row(user).preferences()).map(wishes -> wishes.get(name));
    }

    public void prefer(ApplicationUser user, String name, String value) {
        change(user, row -> {
            Map<String, String> wishes =
                    new HashMap<>(Optional.ofNullable(row.preferences()).orElse(Map.of()));
            wishes.put(name, value);
            return row.preferring(wishes);
        });
    }

    private void change(ApplicationUser user, UnaryOperator<Rows.User> change) {
        tables.users.rewrite(user.getId(), change);
    }

    private Rows.User row(ApplicationUser user) {
        return tables.users.get(user.getId()).orElseThrow();
    }

    public Collection<ApplicationUser> all() {
        return tables.users.all().stream().<ApplicationUser>map(StoredUser::new).toList();
    }

    public Optional<ApplicationUser> withKey(@Nullable String key) {
        return tables.users.first(row -> row.key().equals(key)).map(StoredUser::new);
    }

    /** The user with this key, if the user may sign in. */
    public Optional<ApplicationUser> active(String key) {
        return withKey(key).filter(ApplicationUser::isActive);
    }

    public Optional<ApplicationUser> named(@Nullable String name) {
        return tables.users.first(row -> row.name().equalsIgnoreCase(name)).map(StoredUser::new);
    }

    /** Users whose name, full name or address starts with or holds the text, as the user search does. */
    public List<ApplicationUser> matching(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(user -> (user.getName() + " " + user.getDisplayName() + " " + user.getEmailAddress())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    @Override
    public @Nullable ApplicationUser getUserByKey(@Nullable String key) {
        return withKey(key).orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByName(@Nullable String name) {
        return named(name).orElse(null);
    }

    /** The user with this name and password. */
    public Optional<ApplicationUser> signIn(@Nullable String name, @Nullable String password) {
        return tables.users
                .first(row -> row.name().equalsIgnoreCase(name)
                        && !row.deactivated()
                        && password != null
                        && Passwords.matches(password, row.password()))
                .map(StoredUser::new);
    }

    /** The user whom an Authorization header names: Basic with name and password, or Bearer with a token. */
    public Optional<ApplicationUser> authorized(String header) {
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            String hash = Passwords.hashOfToken(header.substring(7).strip());
            return tables.tokens.first(token -> token.hash().equals(hash)).flatMap(token -> active(token.userKey()));
        }
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String decoded =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? Optional.empty() : signIn(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public NewToken createToken(ApplicationUser user, String name) {
        String secret = Passwords.newToken();
        long id = tables.tokens.nextId();
        tables.tokens.put(id, new Rows.Token(id, user.getKey(), name, Passwords.hashOfToken(secret), clock.millis()));
        return new NewToken(id, name, secret);
    }
}
