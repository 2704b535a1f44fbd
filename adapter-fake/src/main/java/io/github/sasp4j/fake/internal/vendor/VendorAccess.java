package io.github.sasp4j.fake.internal.vendor;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives the wire server the vendor behind a fake, without a public method for it on the fake. */
public final class VendorAccess {

    private static volatile @Nullable Function<Object, Vendor> accessor;

    private VendorAccess() {}

    /** Called by the class of the fake when it is initialized. */
    public static void register(Function<Object, Vendor> vendorOfFake) {
        accessor = vendorOfFake;
    }

    /** The vendor behind a fake. */
    public static Vendor of(Object fake) {
        return Objects.requireNonNull(accessor, "no fake has been initialized").apply(fake);
    }
}
