package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes the body of a response, masked if it is text; what is no text is left out, as nobody knows what it tells. */
final class MaskedBody {

    /** Of a text that is not UTF-8, at least so many characters in a hundred are ASCII. */
    private static final int PERCENT_ASCII = 80;

    private MaskedBody() {}

    static void write(RecordedHttpResponse response, Masker masker, ObjectNode content) {
        RecordedBody body = response.body();
        byte[] bytes = body.bytes();
        content.put("size", body.isRecorded() ? bytes.length : -1);
        if (!body.isRecorded()) {
            content.put("comment", "not recorded");
            return;
        }
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        boolean isCompressed = RecordedHttpResponse.header(response.headers(), "Content-Encoding")
                .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
                .isPresent();
        if (isCompressed || !isText(text, charset)) {
            content.put("comment", bytes.length + " bytes that are no text, left out");
            return;
        }
        String masked = masker.body(text);
        if (charset.equals(StandardCharsets.UTF_8)) {
            content.put("text", masked);
        } else {
            content.put("text", Base64.getEncoder().encodeToString(masked.getBytes(charset)))
                    .put("encoding", "base64");
        }
        if (body.state() == RecordedBody.State.BROKEN_OFF) {
            content.put("comment", HarWriter.BROKEN_OFF);
        }
    }

    private static Charset charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static boolean isText(String text, Charset charset) {
        boolean hasControls = text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0);
        long ascii = text.chars().filter(c -> c < 0x80).count();
        return !hasControls
                && (charset.equals(StandardCharsets.UTF_8) || 100 * ascii >= (long) PERCENT_ASCII * text.length());
    }
}
