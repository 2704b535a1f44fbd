package io.github.sasp4j.section;

/** What can be done about the CSR; specification section 2, object csrStatus. */
public enum CsrAction implements Action {
    /** A CSR has to be submitted. */
    NEED_PROVIDE_CSR("needProvideCSR"),
    /** The submitted CSR may be replaced. */
    CAN_REPLACE_CSR("canReplaceCSR");

    private final String text;

    CsrAction(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
