/**
 * The transitions of the customer and of the vendor's staff, and when the vendor allows them: the state machine of an order.
 *
 * <p>A transition changes one section, and the rest follows: the statuses, actions and domains stay those that the specification
 * lists. What the state does not allow is refused with a reason, and changes nothing. An order that is processed,
 * rejected or refunded takes no transition but those of the last three rows.
 *
 * <table>
 * <caption>Acts, when they are allowed, and what they bring</caption>
 * <thead><tr><th>who</th><th>transition</th><th>allowed while</th><th>brings</th></tr></thead>
 * <tbody>
 * <tr><td>customer</td><td>submitCsr</td><td>needProvideCSR is available</td><td>CSR Completed, canReplaceCSR; the
 *     hashes; DCV opens</td></tr>
 * <tr><td>customer</td><td>replaceCsr</td><td>canReplaceCSR is available</td><td>other hashes; domains not yet proved
 *     by CSR hash start again</td></tr>
 * <tr><td>customer</td><td>selectDcvMethod</td><td>the domain is not proved and offers the option; for a CSR hash,
 *     there are hashes</td><td>the domain InProgress by that method</td></tr>
 * <tr><td>customer</td><td>enterDcvCode</td><td>the domain is InProgress by e-mail and the code is right</td><td>the
 *     domain Completed</td></tr>
 * <tr><td>staff</td><td>completeDomain</td><td>the domain is not proved and has a method</td><td>the domain
 *     Completed</td></tr>
 * <tr><td>customer</td><td>updateAgreementEmail</td><td>canUpdateEmailAddress or needUpdateEmailAddress is on
 *     offer</td><td>the address, an e-mail today</td></tr>
 * <tr><td>customer</td><td>resendAgreementEmail</td><td>resendAgreementEmail is available</td><td>an e-mail
 *     today</td></tr>
 * <tr><td>customer</td><td>executeAgreement</td><td>the agreement is open and has an address</td><td>agreement
 *     Completed, Executed, opened today</td></tr>
 * <tr><td>staff</td><td>openCallback</td><td>the callback is not completed</td><td>ActionRequired with the number and
 *     the four ways to be called</td></tr>
 * <tr><td>customer</td><td>callMeNow, callMeLater</td><td>that action is available</td><td>enterCallbackCode is on
 *     offer</td></tr>
 * <tr><td>customer</td><td>provideCorrectPhoneNumber, requestManualCallback</td><td>that action is on
 *     offer</td><td>InProgress: the staff's turn</td></tr>
 * <tr><td>customer</td><td>enterCallbackCode</td><td>that action is available and the code is right</td><td>callback
 *     Completed</td></tr>
 * <tr><td>staff</td><td>completeCallback</td><td>the callback is not completed</td><td>callback Completed</td></tr>
 * <tr><td>staff</td><td>requestDocuments</td><td>the organization is not completed</td><td>ActionRequired,
 *     uploadDocument</td></tr>
 * <tr><td>staff</td><td>acceptDocuments</td><td>uploadDocument is available</td><td>organization InProgress</td></tr>
 * <tr><td>staff</td><td>approveRequirement</td><td>the check applies and is open</td><td>the check Completed; after
 *     the last, the organization</td></tr>
 * <tr><td>staff</td><td>rejectRequirement</td><td>the check applies</td><td>the check InProgress, organization
 *     ActionRequired, uploadDocument</td></tr>
 * <tr><td>staff</td><td>approveOrganization</td><td>the organization is not completed</td><td>every check that applies
 *     and the organization Completed</td></tr>
 * <tr><td>staff</td><td>approveSecond</td><td>it applies, is open, and all else is completed</td><td>second approval
 *     Completed</td></tr>
 * <tr><td>staff</td><td>confirmPayment</td><td>Awaiting Payment, Payment Promised</td><td>Pending</td></tr>
 * <tr><td>staff</td><td>issue</td><td>paid, not over, every section but the fast service completed</td><td>Processed;
 *     no upload any more</td></tr>
 * <tr><td>staff</td><td>reject</td><td>not over</td><td>Rejected</td></tr>
 * <tr><td>staff</td><td>refund</td><td>not refunded</td><td>Refunded</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The transitions are pure functions of an order and a time; accounts, calls and faults must not get in here.
 */
@NullMarked
package io.github.sasp4j.fake.transition;

import org.jspecify.annotations.NullMarked;
