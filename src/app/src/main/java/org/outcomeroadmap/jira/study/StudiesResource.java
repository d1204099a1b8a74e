package org.outcomeroadmap.jira.study;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Precision;

/** Studies: importing them from attachments, listing and deleting them. */
@Named
@Path("/studies")
public class StudiesResource {

    private static final int ACCEPTED = 202;

    private final Visibility visibility;
    private final VisibleStudies studies;
    private final StudyViews views;
    private final Imports imports;
    private final RemoveStudies removing;
    private final ImportPermission permission;

    @Inject
    public StudiesResource(
            Visibility visibility,
            VisibleStudies studies,
            StudyViews views,
            Imports imports,
            RemoveStudies removing,
            ImportPermission permission) {
        this.visibility = visibility;
        this.studies = studies;
        this.views = views;
        this.imports = imports;
        this.removing = removing;
        this.permission = permission;
    }

    /** Imports, those that go on, and what is told of them. */
    @Named
    public static class Imports {

        private final StudyImport importing;
        private final ImportRuns runs;
        private final ImportAnswers answers;

        @Inject
        public Imports(StudyImport importing, ImportRuns runs, ImportAnswers answers) {
            this.importing = importing;
            this.runs = runs;
            this.answers = answers;
        }

        private StudyImport importing() {
            return importing;
        }

        private ImportRuns runs() {
            return runs;
        }

        private ImportAnswers answers() {
            return answers;
        }
    }

    /** Imports an attachment, or tells what importing it would do. */
    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response importStudy(@QueryParam("precision") @Nullable String precision, String body) {
        Precision exactness = Precision.of(precision);
        ImportRequest request = Json.read(body, ImportRequest.class);
        VisibleIssues caller = visibility.ofCaller();
        caller.signedIn();
        StudyImport.Result result = imports.importing().run(request.checked(), request.isDryRun(), caller);
        if (result instanceof StudyImport.Result.Running running) {
            return Json.answer(
                    ACCEPTED, new StudyJson.Running(Integer.toString(running.id()), ImportStatus.RUNNING.slug()));
        }
        return Json.ok(imports.answers().answer((StudyImport.Result.Done) result, caller, exactness));
    }

    /** The studies of a project, newest field date first. */
    @GET
    @UnrestrictedAccess
    public Response studies(@QueryParam("project") @Nullable String project) {
        VisibleIssues viewer = visibility.ofCaller();
        long projectId = viewer.project(required("project", project)).getId();
        List<StudyJson.Run> unfinished = unfinished(projectId, viewer);
        return Json.ok(new StudyJson.Listing(
                views.summaries(studies.ofProject(projectId, viewer), viewer),
                unfinished.stream().filter(run -> is(ImportStatus.RUNNING, run)).toList(),
                unfinished.stream().filter(run -> is(ImportStatus.FAILED, run)).toList()));
    }

    private static boolean is(ImportStatus status, StudyJson.Run run) {
        return run.status().equals(status.slug());
    }

    private List<StudyJson.Run> unfinished(long projectId, VisibleIssues viewer) {
        List<StudyJson.Run> shown = new ArrayList<>();
        for (StudyRow row : imports.runs().unfinished()) {
            Optional<Issue> holder = viewer.find(row.getIssueId()).filter(issue -> issue.getProjectId() == projectId);
            Optional<ImportRuns.Progress> progress = imports.runs().progress(row.getID());
            if (holder.isPresent() && progress.isPresent()) {
                shown.add(views.run(row, progress.get(), holder.get(), viewer));
            }
        }
        return shown;
    }

    /** The attachments of an issue and the studies made of them. */
    @GET
    @Path("/attachments")
    @UnrestrictedAccess
    public Response attachments(@QueryParam("issue") @Nullable String issue) {
        VisibleIssues viewer = visibility.ofCaller();
        return Json.ok(views.context(viewer.get(required("issue", issue)), viewer));
    }

    /** One study. */
    @GET
    @Path("/{id}")
    @UnrestrictedAccess
    public Response study(@PathParam("id") String id, @QueryParam("precision") @Nullable String precision) {
        VisibleIssues viewer = visibility.ofCaller();
        Precision exactness = Precision.of(precision);
        return Json.ok(views.detail(studies.get(number(id), viewer), viewer, exactness));
    }

    /** How the import of a study is doing. */
    @GET
    @Path("/{id}/progress")
    @UnrestrictedAccess
    public Response progress(@PathParam("id") String id) {
        VisibleIssues viewer = visibility.ofCaller();
        int number = number(id);
        Issue holder = studies.holder(number, viewer);
        ImportRuns.Progress progress = imports.runs().progress(number).orElseThrow(Refusal::notFound);
        // What went wrong may name what only the importer sees.
        @Nullable String message = permission.has(viewer, holder) ? progress.message() : null;
        return Json.ok(new StudyJson.Progress(progress.status().slug(), progress.rowsRead(), message));
    }

    /** Deletes the results of a study; that it was there stays on record. */
    @DELETE
    @Path("/{id}")
    @LicensedOnly
    public Response delete(@PathParam("id") String id) {
        VisibleIssues caller = visibility.ofCaller();
        StoredStudy study = studies.get(number(id), caller);
        Issue holder = caller.find(study.issueId()).orElseThrow(Refusal::notFound);
        permission.require(caller, holder);
        removing.study(study, holder, caller.signedIn().getKey());
        return Response.noContent().build();
    }

    private static String required(String parameter, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw Refusal.invalidField(parameter, Words.of("outcomes.error.required"));
        }
        return given;
    }

    static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException noNumber) {
            throw Refusal.notFound();
        }
    }
}
