package io.github.sasp4j.document;

import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.order.UploadAccess;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The parts of the form by which a browser posts documents straight to the vendor; specification section 3. No part holds a
 * quote, an angle bracket, a backslash, a blank or a control character, so a template cannot be broken out of by
 * them; an ampersand may stand in an address, and is the template's to escape.
 *
 * <p>The page contains the token of the order: show it only to the order's customer, and
 * keep it out of caches.
 *
 * @param action the form's {@code action}; its method is {@value #METHOD}, its enctype {@value #ENCODING}
 * @param fields the hidden fields, in the order in which they have to stand
 */
public record BrowserUpload(URI action, List<FormField> fields) {

    /** The form's {@code method}. */
    public static final String METHOD = "POST";

    /** The form's {@code enctype}. */
    public static final String ENCODING = "multipart/form-data";

    /** The name of the input for the files, after the hidden fields; it takes several. */
    public static final String FILE_INPUT = "file";

    /** The name of the input for a comment, the last one. */
    public static final String COMMENT_INPUT = "comment";

    private static final Pattern HARMLESS = Pattern.compile("[\\x21-\\x7E&&[^\"'<>\\\\`]]+");

    public BrowserUpload {
        Objects.requireNonNull(action, "action");
        fields = List.copyOf(fields);
    }

    /**
     * The form for an order.
     *
     * @param access the order's access for uploads
     * @param hosts where the browser may be sent with the token
     * @param successUrl the page that the browser is led to when the vendor has taken the documents
     * @param errorUrl the page that the browser is redirected to if the CA has not accepted them
     * @throws UploadRefusedException if the upload's address is not to be trusted, or the token has letters that no
     *     token has
     * @throws IllegalArgumentException if one of the pages is no absolute HTTP or HTTPS address
     */
    public static BrowserUpload of(UploadAccess access, UploadHosts hosts, URI successUrl, URI errorUrl) {
        String action = ascii(hosts.check(access.url()));
        String token = access.token().jwt();
        if (!HARMLESS.matcher(action).matches() || !HARMLESS.matcher(token).matches()) {
            throw new UploadRefusedException("The access for uploads cannot be put into a page.");
        }
        return new BrowserUpload(
                URI.create(action),
                List.of(
                        new FormField("token", token),
                        new FormField("successURL", page("successUrl", successUrl)),
                        new FormField("errorURL", page("errorUrl", errorUrl))));
    }

    private static String page(String name, URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException(name + ": an absolute HTTP or HTTPS address");
        }
        return ascii(address);
    }

    /** An apostrophe is the one legal letter of an address that ends an attribute. */
    private static String ascii(URI address) {
        return address.toASCIIString().replace("'", "%27");
    }

    /** Says where it leads and which fields there are, and nothing of the token. */
    @Override
    public String toString() {
        return "BrowserUpload[" + action + ", " + fields + "]";
    }
}
