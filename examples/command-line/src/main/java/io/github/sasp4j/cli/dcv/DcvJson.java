package io.github.sasp4j.cli.dcv;

import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.proof.CaaExclusion;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofNotChecked;
import io.github.sasp4j.dcv.proof.ProofPartlySeen;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.dcv.proof.ProofWrong;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.preflight.DomainCheck;
import io.github.sasp4j.preflight.PreflightReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is seen of an order's proofs as JSON. Keys and their order are a promise to scripts. */
record DcvJson(OrderNumber orderNumber, boolean ready, List<DomainJson> domains) {

    static DcvJson of(OrderNumber order, PreflightReport report) {
        return new DcvJson(
                order,
                report.isReady(),
                report.checks().stream().map(DcvJson::domain).toList());
    }

    private static DomainJson domain(DomainCheck check) {
        ResultJson result = result(check.result());
        return new DomainJson(
                check.domain(),
                check.method().name(),
                result.result(),
                result.detail(),
                result.where(),
                result.found(),
                expected(check.instruction()),
                result.visibleBy(),
                check.result().describe(Locale.ENGLISH),
                check.caa().map(CaaExclusion::allowed),
                check.at());
    }

    /** The target of the record, or the lines of the file. */
    private static Optional<String> expected(DcvInstruction instruction) {
        return instruction.fold(
                record -> Optional.of(record.target()),
                file -> Optional.of(String.join("\n", file.lines())),
                unavailable -> Optional.empty());
    }

    private static ResultJson result(ProofResult result) {
        Optional<String> none = Optional.empty();
        if (result instanceof ProofSeen seen) {
            return new ResultJson("SEEN", Optional.of(seen.kind().name()), seen.where(), none, Optional.empty());
        }
        if (result instanceof ProofMissing missing) {
            return new ResultJson("MISSING", none, missing.where(), none, missing.rememberedUntil());
        }
        if (result instanceof ProofWrong wrong) {
            return new ResultJson(
                    "WRONG",
                    Optional.of(wrong.mistake().name()),
                    wrong.where(),
                    Optional.of(wrong.found()),
                    Optional.empty());
        }
        if (result instanceof ProofPartlySeen partly) {
            return new ResultJson("PARTLY_SEEN", none, partly.where(), none, partly.visibleBy());
        }
        ProofNotChecked unknown = (ProofNotChecked) result;
        return new ResultJson(
                "NOT_CHECKED", Optional.of(unknown.problem().name()), unknown.where(), none, Optional.empty());
    }

    private record ResultJson(
            String result,
            Optional<String> detail,
            String where,
            Optional<String> found,
            Optional<Instant> visibleBy) {}

    private record DomainJson(
            String domain,
            String method,
            String result,
            Optional<String> detail,
            String where,
            Optional<String> found,
            Optional<String> expected,
            Optional<Instant> visibleBy,
            String text,
            Optional<List<String>> caaAllowsOnly,
            Instant checkedAt) {}
}
