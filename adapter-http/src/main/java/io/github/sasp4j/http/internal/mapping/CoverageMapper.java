package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;

/** Tells a multi-domain certificate by the static text in place of its name, or by its primary domain. */
final class CoverageMapper {

    private CoverageMapper() {}

    static boolean isMulti(PostPaymentDataDto data) {
        return MultiDomain.STATIC_NAME.equals(data.getDomainName())
                || WireValues.text(data.getPrimaryDomainName()).isPresent();
    }

    static Coverage of(PostPaymentDataDto data) {
        if (isMulti(data)) {
            return new MultiDomain(
                    WireValues.text(data.getPrimaryDomainName()),
                    WireValues.integer(data.getMaxMDCDomains()),
                    WireValues.integer(data.getMaxMDCWildcardDomains()));
        }
        return new SingleDomain(WireValues.text(data.getDomainName()));
    }
}
