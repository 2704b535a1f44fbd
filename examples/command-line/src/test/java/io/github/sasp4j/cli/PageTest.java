package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page = new Page();

    @Test
    void aRemarkStandsAtTheRightEdge() {
        page.heading(Styled.plain("Title"), Styled.plain("done"));

        assertThat(page).hasToString("Title" + " ".repeat(71) + "done\n");
    }

    @Test
    void aRemarkKeepsItsDistanceFromALongTitle() {
        page.heading(Styled.plain("T".repeat(79)), Styled.plain("done"));

        assertThat(page).hasToString("T".repeat(79) + "  done\n");
    }

    @Test
    void blocksAreSetApart() {
        page.heading(Styled.plain("One"));
        page.heading(Styled.plain("Two"));

        assertThat(page).hasToString("One\n\nTwo\n");
    }

    @Test
    void nothingIsSetApartFromItsHeading() {
        page.heading(Styled.plain("One"));
        page.separate();
        page.paragraph(2, "text");

        assertThat(page).hasToString("One\n  text\n");
    }

    @Test
    void aNewBlockIsSetApartFromAHeadingToo() {
        page.heading(Styled.plain("One"));
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
        table.add("one\ntwo", Styled.plain("key"));
        table.add("three", Styled.plain("longer key"));

        table.printTo(page);

        assertThat(page).hasToString("  key         one\n              two\n  longer key  three\n");
    }

    @Test
    void aCellThatIsMuchLongerPushesOutItsOwnRowOnly() {
        Table table = new Table(0);
        table.add("one", Styled.plain("key"));
        table.add("two", Styled.plain("k".repeat(40)));

        table.printTo(page);

        assertThat(page).hasToString("key  one\n" + "k".repeat(40) + "  two\n");
    }

    @Test
    void aCellIsOneLineWithoutControlCharacters() {
        Table table = new Table(0);
        table.add("one", Styled.plain("k\u001b[2Je\ny"));

        table.printTo(page);

        assertThat(page).hasToString("k[2Je y  one\n");
    }
}
