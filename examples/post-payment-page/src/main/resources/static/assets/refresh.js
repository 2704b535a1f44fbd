/**
 * Looks for news as often as the page says, and only while it is seen. A part of the page is replaced if it has
 * changed; never one in which something is being typed, chosen or sent, nor one that holds the focus.
 */
export function keepFresh(whenRenewed) {
  const pause = Number(document.body.dataset.refresh);
  if (!pause) {
    return;
  }
  let due = Date.now() + pause;
  const look = async () => {
    if (document.visibilityState === 'visible' && Date.now() >= due) {
      due = Date.now() + pause;
      if (renew(await fetchPage())) {
        whenRenewed();
      }
    }
  };
  setInterval(look, Math.min(pause, 1000));
  document.addEventListener('visibilitychange', look);
  document.addEventListener('input', (event) => event.target.form?.setAttribute('data-touched', ''));
}

async function fetchPage() {
  try {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null; // the next look may bring more
  }
}

function renew(fresh) {
  if (!fresh || !fresh.getElementById('head')) {
    return false;
  }
  if (structure(document) !== structure(fresh)) {
    return renewWhole(fresh);
  }
  let renewed = false;
  for (const part of document.querySelectorAll('[data-live]')) {
    const other = fresh.getElementById(part.id);
    if (text(part) === text(other)) {
      continue;
    }
    if (isInUse(part)) {
      renewHiddenFields(part, other);
      continue;
    }
    replace(part, other);
    renewed = renewed || part.id !== 'head' || heading(part) !== heading(other);
  }
  if (renewed) {
    announce();
  }
  return renewed;
}

/** Parts have come or gone: all of them are exchanged, unless somebody is at work on one. */
function renewWhole(fresh) {
  const main = document.getElementById('content');
  if (isInUse(main)) {
    return false;
  }
  replace(main, fresh.getElementById('content'));
  document.title = fresh.title;
  announce();
  return true;
}

function structure(page) {
  return [...page.querySelectorAll('[data-live]')].map((part) => part.id).join(' ');
}

function heading(part) {
  return part.querySelector('h1')?.textContent;
}

/** What of a part is worth an exchange: the token against forged posts is another one at each look. */
function text(part) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll('input[type=hidden], .news').forEach((field) => field.remove());
  copy.querySelectorAll('[hidden]').forEach((field) => field.removeAttribute('hidden'));
  copy.querySelectorAll('details').forEach((details) => details.removeAttribute('open'));
  return copy.textContent + [...copy.querySelectorAll('[class]')].map((element) => element.className).join(' ');
}

function isInUse(part) {
  return part.querySelector('form[data-touched], form[data-sending]') !== null || holdsFocus(part);
}

function holdsFocus(part) {
  const focused = document.activeElement;
  return focused !== part && part.contains(focused);
}

function renewHiddenFields(part, other) {
  for (const field of other.querySelectorAll('form[id] input[type=hidden]')) {
    const mine = part.querySelector(`#${field.form.id} input[type=hidden][name="${field.name}"]`);
    if (mine && !mine.form.hasAttribute('data-sending')) {
      mine.value = field.value;
    }
  }
}

function replace(part, other) {
  const copy = document.importNode(other, true);
  for (const details of part.querySelectorAll('details[id]')) {
    copy.querySelector(`#${details.id}`)?.toggleAttribute('open', details.open);
  }
  part.replaceWith(copy);
}

function announce() {
  const news = document.getElementById('news');
  news.textContent = news.dataset.news;
  setTimeout(() => {
    news.textContent = '';
  }, 5000);
}
