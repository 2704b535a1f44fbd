package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.fake.wire.dcv.FakeZone;
import io.github.sasp4j.fake.wire.dcv.WebPage;

/** What the panel can publish for a domain, rightly and wrongly. */
enum Publication {
    NOTHING,
    RIGHT,
    ZONE_DOUBLED,
    ZONE_APPENDED,
    OTHER_CSR,
    FILE_REDIRECTED,
    FILE_HTML;

    /** Publishes a record in place of everything that the zone has of it. */
    void publish(FakeInternet internet, CnameRecord record) {
        String zone = record.guessedZone();
        FakeZone records = internet.zone(zone).remove(record.name()).remove(record.name() + "." + zone);
        switch (this) {
            case RIGHT -> records.publish(record);
            case ZONE_DOUBLED -> records.publish(record.name() + "." + zone, DnsRecordType.CNAME, record.target());
            case ZONE_APPENDED -> records.publish(record.name(), DnsRecordType.CNAME, record.target() + "." + zone);
            case OTHER_CSR -> records.publish(record.name(), DnsRecordType.CNAME, otherHashes(record.target()));
            case NOTHING, FILE_REDIRECTED, FILE_HTML -> {}
        }
    }

    /** Publishes a file in place of what the host has at its path. */
    void publish(FakeInternet internet, ValidationFile file) {
        internet.zone(file.guessedZone())
                .remove(file.host())
                .publish(file.host(), DnsRecordType.A, FakeInternet.WEB_ADDRESS);
        internet.sites().remove(file.host(), file.path());
        WebPage right = WebPage.of(file);
        switch (this) {
            case RIGHT -> internet.sites().publish(file);
            case OTHER_CSR ->
                internet.sites()
                        .publish(
                                file.host(),
                                file.path(),
                                right.withBody(right.body().replace(file.lines().get(0), "0".repeat(64))));
            case FILE_REDIRECTED ->
                internet.sites()
                        .publish(file.host(), file.path(), WebPage.redirect(301, "https://" + file.host() + "/login"));
            case FILE_HTML ->
                internet.sites()
                        .publish(file.host(), file.path(), right.withBody("<!doctype html><title>Login</title>"));
            case NOTHING, ZONE_DOUBLED, ZONE_APPENDED -> {}
        }
    }

    boolean fits(boolean record) {
        return switch (this) {
            case NOTHING, RIGHT, OTHER_CSR -> true;
            case ZONE_DOUBLED, ZONE_APPENDED -> record;
            case FILE_REDIRECTED, FILE_HTML -> !record;
        };
    }

    private static String otherHashes(String target) {
        return "0".repeat(32) + "." + "1".repeat(32) + target.substring(65);
    }
}
