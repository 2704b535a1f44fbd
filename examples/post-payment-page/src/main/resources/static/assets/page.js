import { offerCopies } from './copy.js';
import { followUploads, listSent } from './documents.js';
import { openForPrinting, openTargets } from './print.js';
import { keepFresh } from './refresh.js';
import { localize } from './times.js';

function equip() {
  offerCopies(document);
  followUploads(document);
  localize(document);
}

equip();
listSent();
openTargets();
openForPrinting();
keepFresh(equip);
