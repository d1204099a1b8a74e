package org.outcomeroadmap.jira.study;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.study.PermittedFiles.Permitted;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.SurveyInspection;

/** Tells what is found in a file, also if it can't be imported as it is. */
@Named
@Path("/studies/inspection")
public class InspectionResource {

    private final Visibility visibility;
    private final PermittedFiles files;
    private final ReadSurveys reading;

    @Inject
    public InspectionResource(Visibility visibility, PermittedFiles files, ReadSurveys reading) {
        this.visibility = visibility;
        this.files = files;
        this.reading = reading;
    }

    /** What is found in a file, and why it would be refused. Stores nothing. */
    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response inspect(String body) {
        ImportOrder order = Json.read(body, ImportRequest.class).checked();
        VisibleIssues caller = visibility.ofCaller();
        caller.signedIn();
        Permitted permitted = files.get(order.attachmentId(), caller);
        try (SpooledFile copy = files.open(permitted.file())) {
            SurveyInspection inspection =
                    reading.inspect(copy, order.asked(), permitted.importer().outcomes());
            return Json.ok(new StudyJson.Inspection(
                    inspection.rows(),
                    MappingJson.write(inspection.mapping()),
                    FoundInFile.of(inspection.findings()).fields(),
                    inspection.refusal().orElse(null)));
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
    }
}
