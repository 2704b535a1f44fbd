package io.github.sasp4j.error;

/** When the same call is worth making again, without anybody changing anything. */
public enum RetryAdvice {
    /** Not at all: it would fail again, or harm. */
    NEVER,
    /** At once: nothing has left. */
    AT_ONCE,
    /** After a delay that grows with each attempt. */
    AFTER_BACKOFF,
    /** After {@link SaspException#retryAfter()}, and not before. */
    AFTER_DELAY
}
