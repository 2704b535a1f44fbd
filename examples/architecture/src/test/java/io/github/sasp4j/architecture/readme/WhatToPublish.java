package io.github.sasp4j.architecture.readme;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.NotPossible;
import io.github.sasp4j.section.Dcv;

/** What proves control of a domain by the hashes of the CSR. */
final class WhatToPublish {

    private WhatToPublish() {}

    static void print(Dcv dcv) {
        DcvInstruction instruction = DcvInstructions.cname(dcv.digests(), "www.example.com");
        if (instruction instanceof CnameRecord cname) {
            System.out.println(cname.name() + " CNAME " + cname.target());
        } else if (instruction instanceof NotPossible not) {
            System.out.println(not.reason().explanation());
        }
    }
}
