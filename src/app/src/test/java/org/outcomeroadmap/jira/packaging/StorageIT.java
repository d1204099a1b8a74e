package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.Ignore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Active Objects asks of table and column names. Row numbers are those of the install checklist. */
class StorageIT {
    /** The prefix has ten characters whatever the namespace. */
    private static final String PREFIX = "AO_000000_";

    private static final int LONGEST = 30;
    private static final Set<String> RESERVED = Set.of(
            ("BLOB CLOB NUMBER ROWID TIMESTAMP VARCHAR2 KEY VALUE USER ORDER GROUP COMMENT DATE LEVEL TYPE WHEN SELECT"
                            + " WHERE FROM TABLE INDEX COLUMN ROW ROWS SIZE MODE FILE START END YEAR MONTH DAY HOUR CONDITION"
                            + " RANK CHECK DEFAULT SESSION ACCESS CASE LIKE IN IS")
                    .split(" ", -1));
    private static final Set<Class<?>> STORABLE = Set.of(
            String.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            double.class,
            Double.class,
            boolean.class,
            Boolean.class,
            Date.class);

    @Test
    @DisplayName("row 17: tables and columns are short enough, not SQL words and of types that every database stores")
    void namesTablesAndColumns() {
        AtlassianTableNameConverter tables = new AtlassianTableNameConverter(name -> PREFIX + name);
        AtlassianFieldNameConverter columns = new AtlassianFieldNameConverter();

        assertThat(entities()).isNotEmpty().allSatisfy(entity -> {
            String table = tables.getName(entity);
            assertThat(table.length()).as(table).isLessThanOrEqualTo(LONGEST);
            assertThat(RESERVED).doesNotContain(table.substring(PREFIX.length()));
            for (Method getter : getters(entity)) {
                String column = columns.getName(getter);
                assertThat(column.length()).as(column).isLessThanOrEqualTo(LONGEST);
                assertThat(RESERVED).as(entity.getName()).doesNotContain(column.toUpperCase(Locale.ROOT));
                assertThat(storable(getter.getReturnType()))
                        .as(entity.getName() + "." + getter.getName())
                        .isTrue();
            }
        });
    }

    @Test
    @DisplayName("row 17: the namespace is fixed, so that the tables are found again whatever the app is called")
    void fixesTheNamespace() {
        assertThat(AppJar.modules())
                .filteredOn(module -> module.getTagName().equals("ao"))
                .singleElement()
                .satisfies(ao -> assertThat(ao.getAttribute("namespace")).isEqualTo("org.outcomeroadmap"));
    }

    @Test
    void declaresEveryEntity() {
        Set<String> entities = new TreeSet<>();
        AppJar.ownClasses().stream()
                .filter(RawEntity.class::isAssignableFrom)
                .forEach(entity -> entities.add(entity.getName()));

        assertThat(AppJar.classesInDescriptor()).containsAll(entities);
    }

    private static boolean storable(Class<?> type) {
        return STORABLE.contains(type) || type.isEnum() || Entity.class.isAssignableFrom(type);
    }

    @SuppressWarnings("unchecked")
    private static List<Class<RawEntity<?>>> entities() {
        return AppJar.elements().stream()
                .filter(element -> element.getTagName().equals("entity"))
                .map(element -> (Class<RawEntity<?>>)
                        AppJar.load(element.getTextContent().strip()))
                .toList();
    }

    private static List<Method> getters(Class<?> entity) {
        return Arrays.stream(entity.getMethods())
                .filter(method -> method.getDeclaringClass() != RawEntity.class)
                .filter(method -> method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0)
                .filter(method -> !method.getReturnType().isArray() && !method.isAnnotationPresent(Ignore.class))
                .toList();
    }
}
