import { showSignedOut } from './session.js';

/** Shows uploads go. Without this script the forms work as well, only quietly. */
export function followUploads(root) {
  const ours = root.querySelector('#documents-form:not([data-followed])');
  ours?.setAttribute('data-followed', '');
  ours?.addEventListener('submit', (event) => {
    event.preventDefault();
    send(ours);
  });
  const straight = root.querySelector('#straight-form:not([data-followed])');
  straight?.setAttribute('data-followed', '');
  straight?.addEventListener('submit', () => {
    straight.setAttribute('data-sending', '');
    rememberSent(straight);
    say(document, 'straight', 'sending');
  });
}

/** The host does not see what goes straight to the CA: the list on the page that follows is made here. */
function rememberSent(form) {
  const names = [...form.elements.file.files].map((file) => file.name);
  sessionStorage.setItem('sent-documents', JSON.stringify(names));
}

/** Lists what this browser has sent straight to the CA, on the page that says what became of it. */
export function listSent() {
  const result = document.querySelector('#documents-result[data-by-browser]');
  const names = JSON.parse(sessionStorage.getItem('sent-documents') ?? '[]');
  sessionStorage.removeItem('sent-documents');
  if (!result || names.length === 0) {
    return;
  }
  const list = document.createElement('ul');
  list.id = 'documents-sent';
  list.append(...names.map((name) => Object.assign(document.createElement('li'), { textContent: name })));
  result.append(list);
}

function send(form) {
  const size = [...form.elements.file.files].reduce((sum, file) => sum + file.size, 0);
  if (size > Number(form.dataset.most)) {
    fail(form, 'toolarge');
    return;
  }
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('X-By-Script', 'true');
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) {
      bar('documents').value = (100 * event.loaded) / event.total;
    }
  });
  request.upload.addEventListener('load', () => {
    say(document, 'documents', 'handing');
    bar('documents').removeAttribute('value'); // how far the second leg is, only the host knows
  });
  request.addEventListener('load', () => {
    const next = request.getResponseHeader('Location');
    if (next) {
      location.assign(next);
    } else if (request.status === 401 || request.status === 403) {
      fail(form, 'signedout');
      showSignedOut();
    } else {
      fail(form, 'failed');
    }
  });
  request.addEventListener('error', () => fail(form, 'failed'));
  form.setAttribute('data-sending', '');
  const body = new FormData(form);
  toggle(form, true);
  bar('documents').hidden = false;
  document.getElementById('documents-progress').classList.remove('attention');
  say(document, 'documents', 'sending');
  request.send(body);
}

function fail(form, why) {
  form.removeAttribute('data-sending');
  toggle(form, false);
  bar('documents').value = 0;
  bar('documents').hidden = true;
  say(document, 'documents', why);
  document.getElementById('documents-progress').classList.add('attention');
}

function toggle(form, disabled) {
  for (const control of form.elements) {
    control.disabled = disabled;
  }
}

function say(root, which, what) {
  const area = root.querySelector(`#${which}-progress`);
  area.hidden = false;
  label(root, which).textContent = label(root, which).dataset[what];
}

function label(root, which) {
  return root.querySelector(`#${which}-progress label`);
}

function bar(which) {
  return document.getElementById(`${which}-bar`);
}
