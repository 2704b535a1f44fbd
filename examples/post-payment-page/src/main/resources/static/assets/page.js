import { offerCopies } from './copy.js';
import { keepFresh } from './refresh.js';
import { followUploads } from './documents.js';

offerCopies(document);
followUploads(document);
keepFresh(() => {
  offerCopies(document);
  followUploads(document);
});
