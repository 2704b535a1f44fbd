package io.github.sasp4j.fleet;

import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.fleet.ChangeTable.ToldChange;
import java.util.List;

/**
 * What a run of the fleet has come to.
 *
 * @param told the changes, in sequence
 * @param calls the calls that the service has received, in sequence
 */
record FleetReport(List<ToldChange> told, List<ReceivedCall> calls) {}
