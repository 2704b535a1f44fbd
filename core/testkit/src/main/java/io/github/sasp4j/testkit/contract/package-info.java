/**
 * What every implementation of a port owes its callers, as abstract test classes; a subclass only constructs. Nothing
 * here knows an adapter.
 *
 * <p>For an implementation of somebody else's, by JUnit 5.10 or newer, or JUnit 6:
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
 * io.github.sasp4j.testkit.contract.KnownOrders}; or the subclass says with a {@link
 * io.github.sasp4j.testkit.contract.KnownService} what it knows instead. A promise that cannot be kept is {@link
 * io.github.sasp4j.testkit.contract.Waived}, with the reason.
 */
@NullMarked
package io.github.sasp4j.testkit.contract;

import org.jspecify.annotations.NullMarked;
