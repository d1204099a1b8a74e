package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.OpenApiResource;

/** Holds answers against the document that describes them. */
public final class OpenApi {

    private static final JsonNode DOCUMENT =
            Json.stored((String) new OpenApiResource().document().getEntity(), JsonNode.class);

    private OpenApi() {}

    static JsonNode document() {
        return DOCUMENT;
    }

    /** The answer's JSON, after it was found to be of this schema. */
    public static JsonNode checked(String schema, Response answer) {
        JsonNode json = Json.stored((String) Objects.requireNonNull(answer.getEntity()), JsonNode.class);
        assertThat(schema(schema).validate(json)).as(json.toPrettyString()).isEmpty();
        return json;
    }

    private static JsonSchema schema(String name) {
        // References point into the whole document, so the schema to check becomes its root.
        ObjectNode root = DOCUMENT.deepCopy();
        root.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }
}
