/** Shows times in the visitor's own zone, with the date of any other day than today, or always where that is asked for. */
export function localize(root) {
  const today = new Date().toDateString();
  for (const time of root.querySelectorAll('[data-at][data-text]')) {
    const at = new Date(time.dataset.at);
    const day = at.toDateString() === today && !('day' in time.dataset) ? {} : { day: 'numeric', month: 'short', year: 'numeric' };
    const local = at.toLocaleString(document.documentElement.lang, { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    time.textContent = time.dataset.text.replace('{time}', local);
  }
}
