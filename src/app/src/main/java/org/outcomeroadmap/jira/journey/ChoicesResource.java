package org.outcomeroadmap.jira.journey;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.SetupLock;
import org.outcomeroadmap.journey.JourneyPosition;

/** Lists and changes what outcomes can be put to. The fields are the whole site's, so this is for its administrators. */
@Named
@Path("/choices")
@LicensedOnly
public class ChoicesResource {

    private static final int LONGEST = 255;

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final OutcomeChoices choices;
    private final SetupLock lock;

    @Inject
    public ChoicesResource(
            Visibility visibility, ProjectAdministrators administrators, OutcomeChoices choices, SetupLock lock) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.choices = choices;
        this.lock = lock;
    }

    /** What can be chosen now. */
    @GET
    public Response all() {
        refuseUnlessAdministrator();
        return Json.ok(json());
    }

    /** Adds and removes; what issues have is not removed. Answers what can be chosen afterwards. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Nullable String body) {
        refuseUnlessAdministrator();
        ChoicesJson.Change change = Json.read(body == null ? "" : body, ChoicesJson.Change.class);
        List<String> steps = names(change.add(), ChoicesJson::journeySteps);
        List<String> audiences = names(change.add(), ChoicesJson::appliesTo);
        refuseWrong(steps, audiences);
        lock.during(() -> {
            choices.change(OutcomeField.JOURNEY_STEP, steps, names(change.remove(), ChoicesJson::journeySteps));
            choices.change(OutcomeField.APPLIES_TO, audiences, names(change.remove(), ChoicesJson::appliesTo));
        });
        return Json.ok(json());
    }

    private void refuseUnlessAdministrator() {
        administrators.jiraAdministrator(visibility.ofCaller(), "outcomes.choices.not-administrator");
    }

    private static void refuseWrong(List<String> steps, List<String> audiences) {
        Map<String, Words> wrong = new LinkedHashMap<>();
        steps.stream()
                .filter(step ->
                        step.length() > LONGEST || JourneyPosition.parse(step).isEmpty())
                .findFirst()
                .ifPresent(step -> wrong.put("add.journeySteps", Words.of("outcomes.choices.step", step, LONGEST)));
        Predicate<String> isName = name -> !name.isBlank() && name.equals(name.strip()) && name.length() <= LONGEST;
        audiences.stream()
                .filter(isName.negate())
                .findFirst()
                .ifPresent(name -> wrong.put("add.appliesTo", Words.of("outcomes.choices.name", name, LONGEST)));
        if (!wrong.isEmpty()) {
            throw Refusal.invalidFields(wrong);
        }
    }

    private static List<String> names(@Nullable ChoicesJson part, Function<ChoicesJson, @Nullable List<String>> of) {
        @Nullable List<String> names = part == null ? null : of.apply(part);
        return names == null
                ? List.of()
                : names.stream().filter(Objects::nonNull).toList();
    }

    private ChoicesJson json() {
        return new ChoicesJson(choices.of(OutcomeField.JOURNEY_STEP), choices.of(OutcomeField.APPLIES_TO));
    }
}
