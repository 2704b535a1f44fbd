/** Copy buttons are there only if there is a script to work them. */
export function offerCopies(root) {
  for (const button of root.querySelectorAll('button[data-copy][hidden]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.textContent);
  } catch {
    // Without a secure context there is no clipboard for scripts: the text is selected for the keyboard instead.
    getSelection().selectAllChildren(source);
    return;
  }
  const before = button.textContent;
  button.textContent = button.dataset.copied;
  const news = document.getElementById('news');
  news.textContent = button.dataset.copied;
  setTimeout(() => {
    button.textContent = before;
    if (news.textContent === button.dataset.copied) {
      news.textContent = '';
    }
  }, 2000);
}
