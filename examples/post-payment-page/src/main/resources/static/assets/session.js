/** Says that the session has ended or the connection is lost. The page stays as it was. */
export function showSignedOut() {
  show('signedout');
}

export function showOffline() {
  show('offline');
}

export function showOnline() {
  const notice = document.getElementById('session');
  if (notice && notice.dataset.shown === 'offline') {
    notice.hidden = true;
  }
}

function show(what) {
  const notice = document.getElementById('session');
  if (!notice || (!notice.hidden && notice.dataset.shown === what)) {
    return;
  }
  for (const part of notice.querySelectorAll(`[data-${what}]`)) {
    part.textContent = part.dataset[what];
  }
  notice.dataset.shown = what;
  notice.hidden = false;
}
