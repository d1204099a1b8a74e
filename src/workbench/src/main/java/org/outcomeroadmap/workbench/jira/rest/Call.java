package org.outcomeroadmap.workbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.jira.Refusal;

/** One request to a route: the variable parts of its path, its parameters and its JSON body. */
record Call(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) {
    static final ObjectMapper JSON = new ObjectMapper();

    String at(String variable) {
        String value = path.get(variable);
        if (value == null) {
            throw new IllegalArgumentException("The route has no {" + variable + "}");
        }
        return value;
    }

    /** The variable part as an id; a text that is none has no object, so it answers 404. */
    long id(String variable) {
        try {
            return Long.parseLong(at(variable));
        } catch (NumberFormatException e) {
            throw new Refusal(404, "'" + at(variable) + "' is not an id");
        }
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    int number(String name, int otherwise) {
        try {
            return parameter(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new Refusal(400, "The parameter " + name + " must be a whole number");
        }
    }

    /** A parameter that may repeat or hold several values with commas between. */
    List<String> several(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    JsonNode body() throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new Refusal(415, "Unsupported Media Type");
        }
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            if (body == null || !body.isObject()) {
                throw new Refusal(400, "The body must be a JSON object");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new Refusal(400, e.getOriginalMessage());
        }
    }

    /** The address of the site as the client knows it, such as {@code http://localhost:2990/jira}. */
    String base() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
