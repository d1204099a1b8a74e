package org.outcomeroadmap.workbench.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tells a page that is shown already which files {@code WRM.require} has to load. The body names web resources
 * ({@code r}), contexts ({@code c}) and the resources that the page has ({@code xr}).
 */
final class NeededResources extends HttpServlet {

    /** Where Jira's pages ask. */
    static final String PATH = "/rest/webResources/1.0/resources";

    private static final long serialVersionUID = 1;

    private final transient WebResources resources;

    NeededResources(WebResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode asked;
        try {
            asked = Json.MAPPER.readTree(request.getInputStream());
        } catch (JsonProcessingException e) {
            Json.write(response, HttpServletResponse.SC_BAD_REQUEST, Json.error(e.getOriginalMessage()));
            return;
        }
        Set<String> needed = new LinkedHashSet<>();
        Stream.concat(texts(asked, "r"), texts(asked, "c").flatMap(context -> resources.ofContext(context).stream()))
                .forEach(key -> resources.eachNeeded(key, needed::add));
        texts(asked, "xr").forEach(needed::remove);
        List<Map<String, Object>> files = needed.stream()
                .flatMap(key -> resources.parts(key).stream().map(part -> file(key, part)))
                .toList();
        response.setHeader("Cache-Control", "no-store");
        Json.write(response, HttpServletResponse.SC_OK, Map.of("resources", files));
    }

    private static Map<String, Object> file(String key, WebResources.Part part) {
        return Map.of("key", key, "url", part.url(), "resourceType", part.style() ? "CSS" : "JAVASCRIPT");
    }

    private static Stream<String> texts(JsonNode asked, String name) {
        return StreamSupport.stream(asked.path(name).spliterator(), false).map(JsonNode::asText);
    }
}
