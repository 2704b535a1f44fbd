/** Shows times in the visitor's own zone. */
export function localize(root) {
  for (const time of root.querySelectorAll('[data-at][data-text]')) {
    const local = new Date(time.dataset.at).toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
    });
    time.textContent = time.dataset.text.replace('{time}', local);
  }
}
