package com.example.hosting;

import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import io.github.sasp4j.testkit.contract.Waived;
import io.github.sasp4j.testkit.monitor.WireMonitorExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** The promises that can be held against a real account: nothing is tried that could lock it, or that it would mind. */
@ExtendWith(WireMonitorExtension.class)
@Waived(value = "aWrongLoginIsDenied", because = "a wrong login can lock the account")
@Waived(value = "aDeniedAccessIsNeverToBeRetried", because = "a wrong login can lock the account")
@Waived(value = "theErrorDoesNotTellTheAccess", because = "a wrong login can lock the account")
@Waived(value = "aDeniedRequestDoesNotSpoilTheNext", because = "a wrong login can lock the account")
@Waived(value = "aWrongSessionIsDenied", because = "nobody knows what a wrong session locks")
@Waived(value = "anotherAccessStandsInForThePortsOwn", because = "an account has no second access to be tried with")
@Waived(value = "askingTwiceBringsTheSame", because = "an order may move in between, and its token is issued anew")
@Waived(value = "theStageBringsWhatFetchBrings", because = "an order may move in between")
@Waived(value = "closingEndsTheCallsThatAreUnderWay", because = "a call may still wait for its turn, for a minute")
@Waived(value = "manyAtOnceEachGetTheirOwnOrder", because = "the vendor asks for no concurrent calls")
abstract class ReadOnlyContract extends PostPaymentStatusesContract {}
