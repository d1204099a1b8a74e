package org.outcomeroadmap.jira.study;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** Gives all cells that an import could not use. */
@Named
@Path("/studies/{id}/problems.csv")
public class StudyProblemsResource {

    private final Visibility visibility;
    private final VisibleStudies studies;
    private final ProblemFiles files;

    @Inject
    public StudyProblemsResource(Visibility visibility, VisibleStudies studies, ProblemFiles files) {
        this.visibility = visibility;
        this.studies = studies;
        this.files = files;
    }

    /** The cells, read again from the file, as CSV; for those who may import it. */
    @GET
    @UnrestrictedAccess
    public Response problems(@PathParam("id") String id) {
        VisibleIssues caller = visibility.ofCaller();
        StoredStudy study = studies.get(StudiesResource.number(id), caller);
        return ProblemsResource.csv(files.of(study, caller), "problems-" + study.id() + ".csv");
    }
}
