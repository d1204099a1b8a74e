package org.outcomeroadmap.workbench.host;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Small named values of apps, kept as JSON: a text, a list of texts, or a map of texts. */
final class Settings implements PluginSettingsFactory {

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_TEXT = 99_000;

    private final DataSource database;
    private final String write;

    Settings(Database database) {
        this.database = database.source();
        this.write = database.dialect().upsert("plugin_setting", "name, content", "name");
        database.define(
                "create table if not exists plugin_setting (name varchar(300) primary key, content text not null)");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Stored("");
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Stored(key + ":");
    }

    private int sql(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A setting could not be kept: " + e.getMessage(), e);
        }
    }

    private final class Stored implements PluginSettings {

        private final String prefix;

        Stored(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public @Nullable Object get(String key) {
            try (Connection connection = database.getConnection();
                    PreparedStatement prepared =
                            connection.prepareStatement("SELECT content FROM plugin_setting WHERE name = ?")) {
                prepared.setString(1, prefix + key);
                try (ResultSet found = prepared.executeQuery()) {
                    return found.next() ? Json.MAPPER.readValue(found.getString(1), Object.class) : null;
                }
            } catch (SQLException | JsonProcessingException e) {
                throw new IllegalStateException("The setting " + key + " can't be read: " + e.getMessage(), e);
            }
        }

        @Override
        public @Nullable Object put(String key, @Nullable Object value) {
            if (value == null) {
                return remove(key);
            }
            if (key.length() > LONGEST_KEY || !keeps(value)) {
                throw new IllegalArgumentException("Jira keeps no such setting: " + key);
            }
            Object before = get(key);
            try {
                sql(write, prefix + key, Json.MAPPER.writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("The setting " + key + " is not plain text", e);
            }
            return before;
        }

        private static boolean keeps(Object value) {
            return value instanceof String text
                    ? text.length() <= LONGEST_TEXT
                    : value instanceof List || value instanceof Map;
        }

        @Override
        public @Nullable Object remove(String key) {
            Object before = get(key);
            sql("DELETE FROM plugin_setting WHERE name = ?", prefix + key);
            return before;
        }
    }
}
