package io.github.sasp4j.documentation;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.InstructionUnavailable;
import io.github.sasp4j.section.Dcv;

/** Prints how to verify a domain by the hashes of the CSR. */
final class WhatToPublish {

    private WhatToPublish() {}

    static void print(Dcv dcv) {
        DcvInstruction instruction = DcvInstructions.cname(dcv.digests(), "www.example.com");
        if (instruction instanceof CnameRecord cname) {
            System.out.println(cname.zoneFileLine());
        } else if (instruction instanceof InstructionUnavailable unavailable) {
            System.out.println(unavailable.reason().explanation());
        }
    }
}
