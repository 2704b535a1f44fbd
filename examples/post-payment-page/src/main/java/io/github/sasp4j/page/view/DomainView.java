package io.github.sasp4j.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A domain as it is shown.
 *
 * @param name the domain as the vendor writes it
 * @param label whether control is proved
 * @param selected the selected method, in the vendor's words
 * @param methods the methods available
 * @param publications what can be published to prove control, for the ways available
 */
public record DomainView(
        String name,
        StatusLabel label,
        Optional<String> selected,
        List<MethodView> methods,
        List<InstructionView> publications) {

    /**
     * A method available.
     *
     * @param name what it is
     * @param options what can be chosen
     */
    public record MethodView(String name, List<String> options) {}
}
