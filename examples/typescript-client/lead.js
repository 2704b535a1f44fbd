// Leads an OV order from payment to issued by the control API of `sasp serve`, the upload of a document included.
// Alone it fetches the status by hand: node lead.js http://127.0.0.1:8080
const assert = require('node:assert/strict');

const login = { loginName: 'demo', loginPassword: 'demo-password' };
const domain = 'www.example.net';

async function lead(basePath, orderNumber, fetchStatus) {
  const control = async (path, body) => {
    const response = await fetch(`${basePath}/control${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const result = await response.json();
    assert.equal(response.status, 200, result.error);
    return result;
  };
  const act = (actor, name, ...values) =>
    control(`/orders/${orderNumber}/transitions`, { actor, name, arguments: values });

  await control('/orders', { number: orderNumber, template: 'OV_SINGLE_DOMAIN', stage: 'AWAITING_PAYMENT' });
  await act('staff', 'confirmPayment');
  await act('customer', 'submitCsr', '0'.repeat(32), '1'.repeat(64));
  await act('customer', 'selectDcvMethod', domain, 'CNAME CSR Hash');
  await act('staff', 'completeDomain', domain);
  await act('customer', 'updateAgreementEmail', 'agreements@example.net');
  await act('customer', 'executeAgreement');
  await act('staff', 'openCallback', '+1 202 555 0100');
  await act('customer', 'callMeNow');
  await act('customer', 'enterCallbackCode', (await control(`/orders/${orderNumber}/codes`)).callback);
  await act('staff', 'requestDocuments');
  await upload(await fetchStatus(orderNumber));
  assert.equal((await control(`/orders/${orderNumber}`)).uploads.length, 1);
  await act('staff', 'acceptDocuments');
  await act('staff', 'approveOrganization');
  await act('staff', 'issue');
  const issued = await fetchStatus(orderNumber);
  assert.equal(issued.orderStatus, 'Processed');
  return issued.orderStatus;
}

async function upload(status) {
  const form = new FormData();
  form.append('token', status.uploadDocumentToken);
  form.append('successURL', 'https://host.example.com/accepted');
  form.append('errorURL', 'https://host.example.com/rejected');
  form.append('file', new Blob(['An extract of the register'], { type: 'text/plain' }), 'extract.txt');
  const response = await fetch(status.uploadDocumentUrl, { method: 'POST', body: form, redirect: 'manual' });
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('Location'), 'https://host.example.com/accepted');
}

async function fetchByHand(basePath, orderNumber) {
  const response = await fetch(`${basePath}/products/!getPostPaymentStatus`, {
    method: 'POST',
    body: new URLSearchParams({ ...login, orderNumber }),
  });
  return (await response.json()).data;
}

module.exports = { lead };

if (require.main === module) {
  lead(process.argv[2], '43', (number) => fetchByHand(process.argv[2], number)).then(console.log, (failure) => {
    console.error(failure);
    process.exitCode = 1;
  });
}
