package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Takes the FamilyTrip sample away again, over REST: its dashboard, the project with its board, issues, files, links
 * and history, which Jira deletes; what the app keeps about them, which the app deletes with the project; and the journey
 * steps and personas, as far as no other issue has them. The app's issue types, fields and link type stay.
 */
public final class FamilyTripRemoval {

    private final SiteCalls admin;
    private final SiteCalls lead;

    /** Prepares to take the sample away from the site at the address, such as {@code http://localhost:2990/jira}. */
    public FamilyTripRemoval(String site) {
        this.admin = new SiteCalls(site, "admin");
        this.lead = new SiteCalls(site, "paula");
    }

    /**
     * Removes it.
     *
     * @return whether it was there
     * @throws IllegalStateException if the site refuses a call, with its answer, or does not answer
     */
    public boolean remove() {
        String project = "/rest/api/2/project/" + FamilyTrip.PROJECT;
        boolean there = !admin.find(project).isMissingNode();
        if (there) {
            removeBoards();
            SampleViews.remove(lead);
            admin.delete(project);
            Story story = Story.familyTrip();
            ObjectNode change = SiteCalls.object();
            change.set("remove", FamilyTrip.choices(story.steps(), story.personas()));
            admin.post(FamilyTrip.APP + "/choices", change);
        }
        return there;
    }

    /** Jira keeps the boards of a deleted project, and the filters behind them. The boards' owner is the project's lead. */
    private void removeBoards() {
        String boards = "/rest/agile/1.0/board";
        lead.find(boards + "?projectKeyOrId=" + FamilyTrip.PROJECT)
                .path("values")
                .forEach(board -> {
                    String path = boards + "/" + board.path("id").asText();
                    String filter =
                            lead.find(path + "/configuration").at("/filter/id").asText();
                    lead.delete(path);
                    lead.delete("/rest/api/2/filter/" + filter);
                });
    }
}
