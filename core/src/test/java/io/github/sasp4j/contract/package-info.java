/**
 * What every implementation of a port owes its callers, as abstract test classes; a subclass only constructs. Nothing
 * here knows an adapter.
 *
 * <p>For an implementation of somebody else's, it is the artifact {@code sasp4j-core} with the classifier {@code tests},
 * beside JUnit 5.12 or newer and AssertJ:
 *
 * <pre>{@code
 * class OurStatusesContractTest extends PostPaymentStatusesContract {
 *
 *     private final OurService service = OurService.with(orders);
 *
 *     @Override
 *     protected PostPaymentStatuses port() {
 *         return new OurStatuses(service.address(), KnownOrders.LOGIN);
 *     }
 * }
 * }</pre>
 *
 * <p>The service has to know the specification's examples, by the names of {@link
 * io.github.sasp4j.contract.KnownOrders}; or the subclass says with a {@link
 * io.github.sasp4j.contract.KnownService} what it knows instead. A promise that cannot be kept is {@link
 * io.github.sasp4j.contract.Waived}, with the reason.
 */
@NullMarked
package io.github.sasp4j.contract;

import org.jspecify.annotations.NullMarked;
