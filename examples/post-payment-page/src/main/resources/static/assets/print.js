/** Opens what is folded for the printer, and folds it again afterwards. */
export function openForPrinting() {
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('#sections details:not([open]), #possible:not([open])')) {
      details.open = true;
      details.dataset.forPrint = '';
    }
  });
  addEventListener('afterprint', () => {
    for (const details of document.querySelectorAll('details[data-for-print]')) {
      details.open = false;
      delete details.dataset.forPrint;
    }
  });
}

/** A link into a folded part opens it. */
export function openTargets() {
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target; part; part = part.parentElement) {
      if (part.matches('details')) {
        part.open = true;
      }
    }
  };
  addEventListener('hashchange', open);
  open();
}
