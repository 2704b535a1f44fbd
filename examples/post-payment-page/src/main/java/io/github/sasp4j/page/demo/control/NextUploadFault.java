package io.github.sasp4j.page.demo.control;

/**
 * A fault of the next upload.
 *
 * @param type what goes wrong
 * @param reason why documents are rejected, or blank
 * @param afterBytes after how many bytes the connection breaks
 */
public record NextUploadFault(String type, String reason, long afterBytes) {}
