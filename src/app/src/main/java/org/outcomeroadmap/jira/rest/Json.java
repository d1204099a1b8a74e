package org.outcomeroadmap.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/**
 * Reads request bodies and writes answers. Bodies pass Jira as text, so that what is refused, what null looks like and
 * how numbers are written does not depend on how Jira's own mapper is configured.
 */
public final class Json {

    /** Answers are JSON in UTF-8; Jira would otherwise leave the character set to the browser. */
    public static final String UTF_8 = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private static final ObjectMapper MAPPER = strict();

    private Json() {}

    private static ObjectMapper strict() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    /**
     * Reads a request body.
     *
     * @throws Refusal INVALID if it is no JSON, has a field that the type does not have, or a value of another kind
     */
    public static <T> T read(String body, Class<T> type) {
        try {
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw Refusal.invalid(Words.of("outcomes.error.json-empty"));
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw Refusal.invalidField(path(unknown), Words.of("outcomes.error.json-unknown-field"));
        } catch (JsonMappingException mismatch) {
            String path = path(mismatch);
            throw path.isEmpty()
                    ? Refusal.invalid(Words.of("outcomes.error.json-empty"))
                    : Refusal.invalidField(path, Words.of("outcomes.error.json-value"));
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid(Words.of(
                    "outcomes.error.json-broken",
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNr(),
                    broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr()));
        }
    }

    /** A value of JSON text that the app wrote itself. */
    public static <T> T stored(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored JSON is damaged", damaged);
        }
    }

    /** The value as JSON text. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("Not JSON: " + value.getClass(), ours);
        }
    }

    /** A 200 answer. */
    public static Response ok(Object value) {
        return answer(200, value);
    }

    /** An answer of this status. */
    public static Response answer(int status, Object value) {
        return Response.status(status)
                .type(UTF_8)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .entity(text(value))
                .build();
    }

    private static String path(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
