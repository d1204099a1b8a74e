package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            return true;
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
        long id = tables.users.nextId();
        Rows.User row =
                new Rows.User(id, "JIRAUSER" + id, name, displayName, name + "@example.com", Passwords.hash(name));
        tables.users.put(id, row);
        return new StoredUser(row);
    }

    public Collection<ApplicationUser> all() {
        return tables.users.all().stream().<ApplicationUser>map(StoredUser::new).toList();
    }

    public Optional<ApplicationUser> withKey(@Nullable String key) {
        return tables.users.first(row -> row.key().equals(key)).map(StoredUser::new);
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
                        && password != null
                        && Passwords.matches(password, row.password()))
                .map(StoredUser::new);
    }

    /** The user whom an Authorization header names: Basic with name and password, or Bearer with a token. */
    public Optional<ApplicationUser> authorized(String header) {
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            String hash = Passwords.hashOfToken(header.substring(7).strip());
            return tables.tokens.first(token -> token.hash().equals(hash)).flatMap(token -> withKey(token.userKey()));
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
