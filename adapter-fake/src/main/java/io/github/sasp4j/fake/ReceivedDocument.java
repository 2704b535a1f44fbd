package io.github.sasp4j.fake;

/**
 * A file as it arrived. Its bytes are not kept.
 *
 * @param name the name that came along
 * @param mediaType the media type that came along
 * @param length how many bytes it has
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 */
public record ReceivedDocument(String name, String mediaType, long length, String sha256) {}
