package io.github.sasp4j.spec.form;

/** Goes through the parameters of a header's value, one at a time. Belongs to one thread. */
final class ParameterScanner {

    private final String text;
    private int at;
    private String name = "";
    private String value = "";

    ParameterScanner(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** Goes to the next parameter; false if there is none. */
    boolean next() {
        while (at < text.length() && (text.charAt(at) == ';' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        name = until("=;").strip();
        value = at < text.length() && text.charAt(at) == '=' ? read() : "";
        return true;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    private String read() {
        at++;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '"'
                ? quoted()
                : until(";").strip();
    }

    private String until(String ends) {
        int from = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /** A backslash escapes a quote or a backslash; before anything else it is one of a Windows path. */
    private String quoted() {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            boolean escapes =
                    text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            content.append(text.charAt(escapes ? ++at : at));
        }
        until(";");
        return content.toString();
    }
}
