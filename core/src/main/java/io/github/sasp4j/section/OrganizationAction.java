package io.github.sasp4j.section;

/** What can be done about organization validation; specification section 2, object organizationStatus. */
public enum OrganizationAction implements Action {
    /** Company documents can be uploaded (specification section 3). */
    UPLOAD_DOCUMENT("uploadDocument");

    private final String text;

    OrganizationAction(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
