package io.github.sasp4j.fake.wire.internal.mapping;

import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.value.OpenValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

/** Single values of the model as the wire has them: what is not there is null, and null is not sent. */
final class ModelToWireValues {

    private ModelToWireValues() {}

    static @Nullable String text(Optional<String> text) {
        return text.orElse(null);
    }

    static @Nullable Integer integer(OptionalInt integer) {
        return integer.isPresent() ? integer.getAsInt() : null;
    }

    static @Nullable String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }

    /** A word that the service did not send is an empty text in the model. */
    static @Nullable String word(OpenValue<?> word) {
        return word.text().isEmpty() ? null : word.text();
    }

    static @Nullable String optionalWord(Optional<? extends OpenValue<?>> word) {
        return word.map(OpenValue::text).orElse(null);
    }

    @Named("words")
    static @Nullable List<String> words(List<? extends OpenValue<?>> words) {
        return words.isEmpty() ? null : words.stream().map(OpenValue::text).toList();
    }

    @Named("domainName")
    static @Nullable String domainName(Coverage coverage) {
        return coverage instanceof SingleDomain single ? single.name().orElse(null) : MultiDomain.STATIC_NAME;
    }

    @Named("primaryDomainName")
    static @Nullable String primaryDomainName(Coverage coverage) {
        return coverage instanceof MultiDomain multi ? multi.primary().orElse(null) : null;
    }

    @Named("maxDomains")
    static @Nullable Integer maxDomains(Coverage coverage) {
        return coverage instanceof MultiDomain multi ? integer(multi.maxDomains()) : null;
    }

    @Named("maxWildcardDomains")
    static @Nullable Integer maxWildcardDomains(Coverage coverage) {
        return coverage instanceof MultiDomain multi ? integer(multi.maxWildcardDomains()) : null;
    }

    @Named("uploadUrl")
    static @Nullable String uploadUrl(Optional<UploadAccess> upload) {
        return upload.map(access -> access.url().toString()).orElse(null);
    }

    @Named("uploadToken")
    static @Nullable String uploadToken(Optional<UploadAccess> upload) {
        return upload.map(access -> access.token().jwt()).orElse(null);
    }
}
