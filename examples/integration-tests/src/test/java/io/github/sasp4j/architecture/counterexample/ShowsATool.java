package io.github.sasp4j.architecture.counterexample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Shows a tool's type in a public signature, and only as a type argument. */
public interface ShowsATool {

    /** Trees that no caller should see. */
    List<JsonNode> trees();
}
