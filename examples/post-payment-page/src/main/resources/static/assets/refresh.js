/**
 * Looks for news as often as the page says, and only while it is seen. A part of the page is replaced if it has
 * changed; never one in which something is being typed, chosen or sent, nor one that holds the focus. A page that cannot
 * be fetched leaves this one as it is.
 */
import { showOffline, showOnline, showSignedOut } from './session.js';

export function keepFresh(whenRenewed) {
  if (!pause()) {
    return;
  }
  let due = Date.now() + pause();
  let over = false;
  const look = async () => {
    if (over || document.visibilityState !== 'visible' || Date.now() < due) {
      return;
    }
    due = Date.now() + pause();
    const fresh = await fetchPage();
    over = fresh === 'signed out';
    if (fresh instanceof Document) {
      const renewed = renew(fresh);
      due = Date.now() + pause();
      if (renewed) {
        whenRenewed();
      }
    }
  };
  setInterval(look, Math.min(pause(), 1000));
  document.addEventListener('visibilitychange', look);
  document.addEventListener('input', (event) => event.target.form?.setAttribute('data-touched', ''));
}

function pause() {
  return Number(document.body.dataset.refresh);
}

async function fetchPage() {
  let response;
  try {
    response = await fetch(location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  } catch {
    showOffline();
    return null; // the next look may bring more
  }
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (response.status === 401 || response.status === 403 || (response.ok && !fresh.getElementById('head'))) {
    showSignedOut();
    return 'signed out';
  }
  showOnline();
  return fresh.getElementById('head') ? fresh : null;
}

/** A page without an order does not take the place of one with it. */
function renew(fresh) {
  if ('failure' in fresh.body.dataset && !('failure' in document.body.dataset)) {
    return false;
  }
  renewTokens(fresh);
  const changed = structure(document) === structure(fresh) ? renewParts(fresh) : renewWhole(fresh);
  document.title = fresh.title;
  document.body.dataset.refresh = fresh.body.dataset.refresh;
  if (!('failure' in fresh.body.dataset)) {
    delete document.body.dataset.failure;
  }
  if (changed) {
    announce();
  }
  return changed;
}

function renewParts(fresh) {
  let renewed = false;
  for (const part of document.querySelectorAll('[data-live]')) {
    const other = fresh.getElementById(part.id);
    if (text(part) === text(other) || isInUse(part)) {
      continue;
    }
    replace(part, other);
    renewed = renewed || part.id !== 'head' || heading(part) !== heading(other);
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
  copy.querySelectorAll('input[type=hidden], .news, .next-check').forEach((field) => field.remove());
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

/** Tokens end with the session or earlier; those of a page that stays open are exchanged at each look. */
function renewTokens(fresh) {
  for (const form of document.querySelectorAll('form[id]:not([data-sending])')) {
    const other = fresh.getElementById(form.id);
    if (!other) {
      continue;
    }
    form.setAttribute('action', other.getAttribute('action'));
    for (const field of other.querySelectorAll('input[type=hidden]')) {
      const mine = [...form.querySelectorAll('input[type=hidden]')].find((known) => known.name === field.name);
      if (mine) {
        mine.value = field.value;
      }
    }
  }
}

function replace(part, other) {
  const copy = document.importNode(other, true);
  for (const details of part.querySelectorAll('details[id]')) {
    const same = copy.querySelector(`#${details.id}`);
    if (same?.matches('details')) {
      same.open = details.open;
    }
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
