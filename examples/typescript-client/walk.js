// Walks the demo's orders with the generated client, unchanged, and holds the responses against the specification:
// node walk.js http://127.0.0.1:8080 FOLDER-OF-THE-COMPILED-CLIENT
const assert = require('node:assert/strict');
const path = require('node:path');
const { StatusApi, Configuration } = require(path.resolve(process.argv[3]));
const { lead } = require('./lead');

const login = { loginName: 'demo', loginPassword: 'demo-password' };

async function walk(basePath) {
  const api = new StatusApi(new Configuration({ basePath }));
  for (const orderNumber of ['654824', '700100', '720300', '801200300']) {
    const response = await api.getPostPaymentStatus({ orderNumber, ...login });
    assert.equal(Number(response.errorCode), 0);
    assert.equal(String(response.data.orderNumber), orderNumber);
    console.log(orderNumber, response.data.productName, response.data.orderStatus);
    for (const domain of response.data.dcvStatus.domains) {
      console.log('  ', domain.domainName, domain.dcvStatus, domain.methods.map((method) => method.type).join(' '));
    }
  }
  const unknown = await api.getPostPaymentStatus({ orderNumber: '999999', ...login });
  assert.equal(Number(unknown.errorCode), -4);
  assert.match(unknown.errorMessage, /^The value of the '?orderNumber'? argument is invalid!$/);
  const denied = await api.getPostPaymentStatus({ orderNumber: '654824', saspSessionID: 'nobody' });
  assert.equal(Number(denied.errorCode), -16);
  const fetchStatus = async (number) => (await api.getPostPaymentStatus({ orderNumber: number, ...login })).data;
  console.log('led to', await lead(basePath, '42', fetchStatus));
  console.log('as documented');
}

walk(process.argv[2]).catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
