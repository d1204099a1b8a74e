package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the sample's coverage is looked at: the rows, quick filters and cards of its board, and a shared dashboard. They
 * are made by the calls of Jira's own pages, which Jira documents nowhere; a site that refuses them goes without.
 */
final class SampleViews {

    /** What the dashboard is called. */
    static final String DASHBOARD = "FamilyTrip: outcomes";

    private static final Logger LOG = LoggerFactory.getLogger(SampleViews.class);
    private static final String BOARDS = "/rest/greenhopper/1.0";
    private static final String DASHBOARDS = "/rest/dashboards/1.0/";
    private static final String APP = "org.outcomeroadmap.jira:";

    private static final Map<String, String> LANES =
            inOrder("High opportunity", "\"Top opportunity\" >= 12", "Some opportunity", "\"Top opportunity\" >= 10");
    private static final Map<String, String> QUICK_FILTERS = inOrder(
            "Epics", "issuetype = Epic",
            "High opportunity", "\"Top opportunity\" >= 12",
            "No epic targets it", "issue in untargetedOutcomes(\"" + FamilyTrip.PROJECT + "\")");

    /** The dashboard's items by column, from the top. */
    private static final List<List<String>> COLUMNS =
            List.of(List.of("coverage-item", "phases-item"), List.of("opportunities-item", "history-item"));

    private final SiteCalls lead;
    private final Map<String, String> fields;

    /**
     * Prepares to set the views up.
     *
     * @param lead the calls of the project's lead
     * @param fields the ids of the site's fields by name
     */
    SampleViews(SiteCalls lead, Map<String, String> fields) {
        this.lead = lead;
        this.fields = fields;
    }

    private static Map<String, String> inOrder(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** Sets up what is missing. */
    void prepare() {
        unlessRefused("The board is left as it is", this::prepareBoard);
        unlessRefused("There is no dashboard of the sample", this::prepareDashboard);
    }

    private static void unlessRefused(String otherwise, Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException refused) {
            LOG.warn("{}: {}", otherwise, refused.getMessage());
        }
    }

    private void prepareBoard() {
        String board = lead.find("/rest/agile/1.0/board?projectKeyOrId=" + FamilyTrip.PROJECT)
                .at("/values/0/id")
                .asText();
        JsonNode config = lead.find(BOARDS + "/rapidviewconfig/editmodel?rapidViewId=" + board);
        if (board.isEmpty() || config.isMissingNode()) {
            return;
        }
        addMissing(LANES, config.at("/swimlanesConfig/swimlanes"), BOARDS + "/swimlanes/" + board);
        addMissing(QUICK_FILTERS, config.at("/quickFilterConfig/quickFilters"), BOARDS + "/quickfilters/" + board);
        lead.put(
                BOARDS + "/rapidviewconfig/swimlaneStrategy",
                SiteCalls.object().put("id", Long.parseLong(board)).put("swimlaneStrategyId", "custom"));
        for (String name : List.of("Top opportunity", "Opportunity score")) {
            Optional.ofNullable(fields.get(name))
                    .ifPresent(id -> lead.post(
                            BOARDS + "/cardlayout/" + board + "/field",
                            SiteCalls.object().put("fieldId", id).put("mode", "WORK")));
        }
    }

    private void addMissing(Map<String, String> wanted, JsonNode there, String path) {
        Set<String> names = new HashSet<>(there.findValuesAsText("name"));
        wanted.forEach((name, query) -> {
            if (!names.contains(name)) {
                lead.post(path, SiteCalls.object().put("name", name).put("query", query));
            }
        });
    }

    /** The id of the dashboard, empty when it isn't there. */
    static Optional<String> dashboard(SiteCalls lead) {
        JsonNode mine =
                lead.find("/rest/api/2/dashboard?filter=my&maxResults=500").path("dashboards");
        return StreamSupport.stream(mine.spliterator(), false)
                .filter(one -> one.path("name").asText().equals(DASHBOARD))
                .map(one -> one.path("id").asText())
                .findFirst();
    }

    private void prepareDashboard() {
        if (dashboard(lead).isPresent()) {
            return;
        }
        lead.submit(
                "/secure/AddPortalPage.jspa",
                Map.of(
                        "portalPageName",
                        DASHBOARD,
                        "portalPageDescription",
                        "Which customer outcomes the roadmap covers, and which it leaves out"));
        String id = dashboard(lead).orElseThrow(() -> new IllegalStateException("The form made no dashboard"));
        List<List<String>> ids = new ArrayList<>();
        for (List<String> column : COLUMNS) {
            ids.add(column.stream().map(item -> add(id, item)).toList());
        }
        ObjectNode layout = SiteCalls.object();
        ArrayNode columns = layout.putArray("columns");
        ids.forEach(column -> column.forEach(columns.addArray()::add));
        lead.put(DASHBOARDS + id + "/layout", layout);
        String project = lead.find("/rest/api/2/project/" + FamilyTrip.PROJECT)
                .path("id")
                .asText();
        lead.submit("/secure/SharePortalPage.jspa", Map.of("pageId", id, "with", "project:" + project));
    }

    private String add(String dashboard, String item) {
        String path = DASHBOARDS + dashboard + "/gadget";
        String id = lead.post(path, SiteCalls.object().put("moduleKey", APP + item))
                .path("id")
                .asText();
        lead.put(
                path + "/" + id + "/prefs",
                SiteCalls.object()
                        .put("isConfigured", "true")
                        .put("source", "project:" + FamilyTrip.PROJECT)
                        .put("refresh", "false"));
        return id;
    }

    /** Takes the dashboard away; the board goes with its project. */
    static void remove(SiteCalls lead) {
        dashboard(lead)
                .ifPresent(id -> unlessRefused(
                        "The dashboard of the sample stays",
                        () -> lead.submit("/secure/DeletePortalPage.jspa", Map.of("pageId", id))));
    }
}
