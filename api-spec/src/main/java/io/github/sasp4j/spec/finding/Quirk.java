package io.github.sasp4j.spec.finding;

/**
 * Where the vendor's document contradicts itself or is easily misread, numbered as in the description's page. Each says
 * of itself how the {@linkplain SpecProfile#DOCUMENTED documented} reading of a message shows it: as a departure from the
 * tables, or as a note where the tables are kept.
 */
public enum Quirk {
    /** A departure where the code is a text; a note in a form, where all is text. */
    Q1("2", "An error code is a number on success, and a text of its digits on failure."),
    /** A note for an empty object in a failure; a departure for null, absence, and for no data in a success. */
    Q2("2", "No data is written as an empty object, as null, or not at all."),
    /** A departure. */
    Q3("2", "An order number comes as a number although it is a text."),
    /** A departure. */
    Q4("2, object dcvMethod", "A level comes as a number although it is a text."),
    /** A departure. */
    Q5("2, object domainDescription", "A domain's status has a fourth word, notCompleted."),
    /** A departure. */
    Q6("2, object requirementStatus", "A requirement's status has a fourth word, Unknown."),
    /** A departure where the actions are a list; a note where there are none. */
    Q7("2, object agreementStatus", "The agreement's actions are one text, a list, or not there."),
    /** A departure. */
    Q8("2", "A section can lack its description."),
    /** A note. */
    Q9("2, object domainDescription", "A fixed text stands in for a method where none was selected."),
    /** A note. */
    Q10("2", "A fixed text stands in for the domain of a certificate with several."),
    /** A departure. */
    Q11("2, object dcvStatus", "A hash can have fewer digits than a hash of its kind has."),
    /** A note. */
    Q12("2.1", "A message puts the name of an argument in single quotes, which the table does not."),
    /** A departure: an object that does not end as it should, at the place where it breaks; a token that is none. */
    Q13("2", "The specification's own example of a success is damaged, in its braces and in its token."),
    /** A note where the response to an upload is the redirect, a deviation where it is not. */
    Q14("3", "What came of an upload is told by the target of a redirect, and by nothing else."),
    /** A note. */
    Q15("2", "ERROR!!! is a status of an order like the others."),
    /** A note where a title is not the one that the specification shows. */
    Q16("2", "Titles are words for display, which vary between responses."),
    /** No finding: a form has digits only. */
    Q17("1", "A certificate's number is a number of 16 digits, and is sent as their text.");

    private final String section;
    private final String sentence;

    Quirk(String section, String sentence) {
        this.section = section;
        this.sentence = sentence;
    }

    /** The number as the description writes it, such as {@code Q3}. */
    public String number() {
        return name();
    }

    /** The section of the vendor's document that it concerns. */
    public String section() {
        return section;
    }

    /** What there is to know, in one sentence. */
    public String sentence() {
        return sentence;
    }
}
