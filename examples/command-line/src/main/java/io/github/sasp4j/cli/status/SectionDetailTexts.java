package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.SectionVisitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The details of each kind of section. */
record SectionDetailTexts(Palette palette) implements SectionVisitor<SectionDetailText> {

    private static final int INDENT = 2;

    @Override
    public SectionDetailText csr(Csr section) {
        return facts(Map.of());
    }

    @Override
    public SectionDetailText dcv(Dcv section) {
        Map<String, Optional<String>> facts = new LinkedHashMap<>();
        facts.put("MD5", section.digests().md5());
        facts.put("SHA-256", section.digests().sha256());
        facts.put("Unique value", section.digests().uniqueValue());
        return new SectionDetailText(facts, new DcvText(palette).table(section));
    }

    @Override
    public SectionDetailText agreement(Agreement section) {
        Map<String, Optional<String>> facts = new LinkedHashMap<>();
        facts.put("Agreement", section.clickThrough().map(StatusLabels::words));
        facts.put("Sent to", section.email());
        facts.put("Last sent", section.lastEmailSent().map(Object::toString));
        facts.put("Last opened", section.lastOpened().map(Object::toString));
        return facts(facts);
    }

    @Override
    public SectionDetailText callback(Callback section) {
        return facts(Map.of("Phone number", section.phoneNumber()));
    }

    @Override
    public SectionDetailText organization(Organization section) {
        StatusLabels statuses = new StatusLabels(palette);
        Table checks = new Table(INDENT);
        for (Requirement requirement : section.requirements()) {
            String title =
                    requirement.title().orElseGet(() -> requirement.kind().name());
            checks.add(
                    requirement.description().orElse(""), StyledText.plain(title), statuses.of(requirement.status()));
        }
        return new SectionDetailText(Map.of(), checks);
    }

    @Override
    public SectionDetailText secondApproval(SecondApproval section) {
        return facts(Map.of());
    }

    @Override
    public SectionDetailText fastService(FastService section) {
        return facts(Map.of());
    }

    private static SectionDetailText facts(Map<String, Optional<String>> facts) {
        return new SectionDetailText(facts, new Table(INDENT));
    }
}
