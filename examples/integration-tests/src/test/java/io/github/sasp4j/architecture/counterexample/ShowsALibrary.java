package io.github.sasp4j.architecture.counterexample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Shows a type of a library in a public signature, and only as a type argument. */
public interface ShowsALibrary {

    /** Trees that no caller should see. */
    List<JsonNode> trees();
}
