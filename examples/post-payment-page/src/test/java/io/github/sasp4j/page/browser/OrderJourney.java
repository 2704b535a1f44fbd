package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Leads an order on by what the page says next: the customer's first link, else what the CA's staff can do. */
final class OrderJourney {

    private static final int MOST_STEPS = 40;

    /** In this order: what is possible early comes first, the end comes last. */
    private static final List<String> STAFF =
            List.of("completeCallback", "openCallback", "approveOrganization", "approveSecond", "issue");

    private final Visitor visitor;
    private final String name;
    private final Path folder;
    private boolean uploaded;

    private OrderJourney(Visitor visitor, String name, Path folder) {
        this.visitor = visitor;
        this.name = name;
        this.folder = folder;
    }

    static OrderJourney start(Visitor visitor, String template, String language, Path folder) {
        visitor.open("/?lang=" + language);
        new Select(visitor.see("new-template")).selectByValue(template);
        visitor.submit("new-order");
        String name = "journey-" + template.toLowerCase(Locale.ROOT).replaceAll("_.*", "") + "-" + language + "-"
                + visitor.width();
        return new OrderJourney(visitor, name, folder);
    }

    /** Where all is shown, the last page is held against axe too. */
    void examineEnd() {
        if (isShown()) {
            visitor.examine(name + "-issued");
        }
    }

    void goOnUntilIssued() {
        for (int step = 1; step <= MOST_STEPS; step++) {
            picture(String.format(Locale.ROOT, "%02d", step));
            assertThat(visitor.fits())
                    .as("no scrolling sideways at step %s of %s", step, name)
                    .isTrue();
            if (!visitor.sees("next")) {
                return;
            }
            takeNextStep();
        }
        throw new AssertionError("not issued after " + MOST_STEPS + " steps: " + visitor.read("next"));
    }

    /** Two of the four combinations show all, or all where more journeys are asked for; pictures take their time. */
    private void picture(String what) {
        if (isShown()) {
            visitor.picture(name + "-" + what);
        }
    }

    /** Up to the step that leads to a part of the page, such as what to publish for a domain. */
    void goOnUntilItLeadsTo(String part) {
        By link = By.cssSelector("#next .step.customer:first-child a[href='#" + part + "']");
        for (int step = 1; step <= MOST_STEPS; step++) {
            if (!visitor.browser().findElements(link).isEmpty()) {
                return;
            }
            takeNextStep();
        }
        throw new AssertionError("not there after " + MOST_STEPS + " steps: " + visitor.read("next"));
    }

    private boolean isShown() {
        return OrderJourneyIT.MORE_THAN_USUAL || name.endsWith("en-1280") || name.endsWith("de-390");
    }

    private void takeNextStep() {
        List<WebElement> steps = visitor.browser().findElements(By.cssSelector("#next .step.customer"));
        if (steps.isEmpty()) {
            letStaffWork();
            return;
        }
        List<WebElement> links = steps.get(0).findElements(By.tagName("a"));
        assertThat(links)
                .as("the step '%s' leads somewhere", steps.get(0).getText())
                .isNotEmpty();
        String target = Objects.requireNonNull(links.get(0).getDomAttribute("href"));
        if (target.equals("#documents")) {
            upload();
        } else if (target.startsWith("#")) {
            publish(target.substring(1));
        } else {
            doTask(links.get(0), target.substring(target.lastIndexOf('/') + 1));
        }
    }

    private void doTask(WebElement link, String task) {
        visitor.leave(link::click);
        assertThat(visitor.fits())
                .as("no scrolling sideways on a task of %s", name)
                .isTrue();
        picture("task-" + task);
        WebElement form = visitor.browser().findElement(By.cssSelector("#task form"));
        for (WebElement choice : form.findElements(By.tagName("select"))) {
            new Select(choice).selectByValue(preferred(choice));
        }
        visitor.leave(() -> form.findElement(By.tagName("button")).click());
    }

    /** A record for some, a file or an e-mail for others, so that all ways are gone. */
    private String preferred(WebElement choice) {
        List<String> options = new Select(choice)
                .getOptions().stream()
                        .map(option -> option.getDomProperty("value"))
                        .toList();
        String wanted = name.contains("ev") ? "HTTP CSR Hash" : "CNAME CSR Hash";
        return options.contains(wanted) && !name.contains("ov") ? wanted : options.get(0);
    }

    private void publish(String domain) {
        assertThat(visitor.read(domain)).contains("sectigo.com");
        assertThat(visitor.browser().findElements(By.cssSelector("#" + domain + " > .chosen pre")))
                .isNotEmpty()
                .allMatch(WebElement::isDisplayed);
        visitor.leave(() -> visitor.browser()
                .findElement(By.cssSelector("[id^='do-action-completeDomain-']"))
                .click());
    }

    private void upload() {
        try {
            Path document = folder.resolve("extract.txt");
            Files.writeString(document, "An extract of the register", StandardCharsets.UTF_8);
            visitor.see("documents-files").sendKeys(document.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visitor.leave(() -> visitor.browser()
                .findElement(By.cssSelector("#documents-form button"))
                .click());
        uploaded = true;
        assertThat(visitor.read("documents-result")).contains("extract.txt");
        assertThat(click("acceptDocuments")).isTrue();
    }

    /** The staff wants documents once, where the organization is checked. */
    private void letStaffWork() {
        List<String> actions = new ArrayList<>(STAFF);
        if (!uploaded && name.contains("-ov-")) {
            actions.add(0, "requestDocuments");
        }
        for (String action : actions) {
            if (click(action)) {
                return;
            }
        }
        throw new AssertionError("nobody can do anything: " + visitor.read("next"));
    }

    /** Has the staff do something, if the panel has it. */
    private boolean click(String action) {
        List<WebElement> buttons = visitor.browser().findElements(By.cssSelector("[id^='do-action-" + action + "-']"));
        if (buttons.isEmpty()) {
            return false;
        }
        visitor.submit(Objects.requireNonNull(buttons.get(0).getDomAttribute("id")));
        return true;
    }
}
