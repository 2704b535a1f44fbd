package io.github.sasp4j.dcv.proof;

/** The common mistakes in a published proof. */
public enum ProofMistake {
    /** The zone stands twice in the record's name: the panel has appended it to a host that had it. */
    ZONE_DOUBLED,
    /** The leading underscore of the record's name is missing. */
    UNDERSCORE_MISSING,
    /** The record is at the domain itself: its host is missing. */
    HOST_MISSING,
    /** The zone stands at the end of the target: the panel has appended it. */
    ZONE_APPENDED_TO_TARGET,
    /** The target's hash is of another CSR, such as one that was replaced. */
    OTHER_CSR,
    /** The target lacks the unique value. */
    UNIQUE_VALUE_MISSING,
    /** The target has another unique value, such as that of an earlier order. */
    OTHER_UNIQUE_VALUE,
    /** The two halves of the hash are in the wrong order. */
    HALVES_SWAPPED,
    /** The target ends in another domain of the CA. */
    OTHER_TARGET_DOMAIN,
    /** The target differs by a few characters. */
    TYPING_ERROR,
    /** The target is a name that points to the right target in turn. */
    INDIRECT,
    /** The target is something else. */
    OTHER_TARGET,
    /** A text record is in place of the CNAME record. */
    TEXT_RECORD,
    /** An address record is in place of the CNAME record. */
    ADDRESS_RECORD,
    /** The name has other records beside the CNAME record, which DNS does not allow. */
    OTHER_RECORDS,
    /** The signatures of the zone are not valid (DNSSEC). */
    DNSSEC,

    /** The web server has responded with a status other than 200. */
    FILE_STATUS,
    /** The web server redirects the request. */
    FILE_REDIRECTED,
    /** The media type of the file is not that of a text. */
    FILE_CONTENT_TYPE,
    /** The file begins with a byte order mark. */
    FILE_BYTE_ORDER_MARK,
    /** The lines are not separated by line feeds alone. */
    FILE_LINE_ENDS,
    /** An HTML page is in place of the file, such as a login page. */
    FILE_HTML,
    /** The file is empty. */
    FILE_EMPTY,
    /** The file's hash is of another CSR, such as one that was replaced. */
    FILE_OTHER_CSR,
    /** The file lacks the unique value. */
    FILE_UNIQUE_VALUE_MISSING,
    /** The file has another unique value, such as that of an earlier order. */
    FILE_OTHER_UNIQUE_VALUE,
    /** The file names another domain of the CA. */
    FILE_OTHER_TARGET_DOMAIN,
    /** The file has another content. */
    FILE_OTHER_CONTENT
}
