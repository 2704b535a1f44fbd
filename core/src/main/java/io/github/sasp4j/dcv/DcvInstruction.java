package io.github.sasp4j.dcv;

/** What to publish to prove control of a domain by CSR hash, or why that cannot be said. */
public sealed interface DcvInstruction permits CnameRecord, ValidationFile, InstructionUnavailable {}
