package io.github.sasp4j.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A domain as it is shown.
 *
 * @param id its anchor on the page
 * @param name the domain as the vendor writes it
 * @param label whether control is proved
 * @param selected the selected method
 * @param completed whether nothing is left to prove
 * @param mail which e-mail to expect and where, if the selected method is an e-mail
 * @param chosen what to publish for the selected method
 * @param others what can be published instead
 * @param methods the methods available; none for a completed domain
 * @param check whether we see what is published for the selected method; empty where that is no record or file
 * @param choose where a method is selected
 */
public record DomainView(
        String id,
        String name,
        StatusLabel label,
        Optional<MethodName> selected,
        boolean completed,
        Optional<String> mail,
        List<InstructionView> chosen,
        List<InstructionView> others,
        List<MethodView> methods,
        Optional<CheckView> check,
        Optional<LinkView> choose) {

    /**
     * A method available.
     *
     * @param name what it is
     * @param vendors whether its name is the vendor's
     * @param options what can be chosen
     */
    public record MethodView(String name, boolean vendors, List<MethodName> options) {}

    /** Whether there is more to say of it than its status. */
    public boolean hasDetails() {
        return !completed
                && (mail.isPresent()
                        || !chosen.isEmpty()
                        || !methods.isEmpty()
                        || check.isPresent()
                        || choose.isPresent());
    }

    /** The anchor of a domain by its place in the order. */
    public static String id(int at) {
        return "domain-" + at;
    }
}
