package io.github.sasp4j.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPageTest {

    private final TextPage page = new TextPage(80);

    @Test
    void aRemarkStandsAtTheRightEdge() {
        page.heading(StyledText.plain("Title"), StyledText.plain("done"));

        assertThat(page).hasToString("Title" + " ".repeat(71) + "done\n");
    }

    @Test
    void aRemarkKeepsItsDistanceFromALongTitle() {
        page.heading(StyledText.plain("T".repeat(79)), StyledText.plain("done"));

        assertThat(page).hasToString("T".repeat(79) + "  done\n");
    }

    @Test
    void blocksAreSetApart() {
        page.heading(StyledText.plain("One"));
        page.heading(StyledText.plain("Two"));

        assertThat(page).hasToString("One\n\nTwo\n");
    }

    @Test
    void nothingIsSetApartFromItsHeading() {
        page.heading(StyledText.plain("One"));
        page.separate();
        page.paragraph(2, "text");

        assertThat(page).hasToString("One\n  text\n");
    }

    @Test
    void aNewBlockIsSetApartFromAHeadingToo() {
        page.heading(StyledText.plain("One"));
        page.begin();
        page.paragraph(0, "text");

        assertThat(page).hasToString("One\n\ntext\n");
    }

    @Test
    void aParagraphIsBrokenBetweenWords() {
        page.paragraph(2, "word ".repeat(20));

        assertThat(page.toString().lines())
                .containsExactly("  " + "word ".repeat(14) + "word", "  word word word word word");
    }

    @Test
    void aWordThatDoesNotFitStaysWhole() {
        page.paragraph(2, "w".repeat(100));

        assertThat(page).hasToString("  " + "w".repeat(100) + "\n");
    }

    @Test
    void theServicesLineBreaksAreKept() {
        page.paragraph(2, "one\r\n\r\ntwo");

        assertThat(page).hasToString("  one\n\n  two\n");
    }

    @Test
    void aTextBehindCellsGoesOnUnderItsBeginning() {
        Table table = new Table(2);
        table.add("one\ntwo", StyledText.plain("key"));
        table.add("three", StyledText.plain("longer key"));

        table.printTo(page);

        assertThat(page).hasToString("  key         one\n              two\n  longer key  three\n");
    }

    @Test
    void aCellThatIsMuchLongerPushesOutItsOwnRowOnly() {
        Table table = new Table(0);
        table.add("one", StyledText.plain("key"));
        table.add("two", StyledText.plain("k".repeat(40)));

        table.printTo(page);

        assertThat(page).hasToString("key  one\n" + "k".repeat(40) + "  two\n");
    }

    @Test
    void aCellIsOneLineWithoutControlCharacters() {
        Table table = new Table(0);
        table.add("one", StyledText.plain("k\u001b[2Je\ny"));

        table.printTo(page);

        assertThat(page).hasToString("k[2Je y  one\n");
    }
}
