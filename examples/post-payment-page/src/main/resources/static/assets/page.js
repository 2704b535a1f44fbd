import { offerCopies } from './copy.js';
import { keepFresh } from './refresh.js';
import { followUploads } from './papers.js';

offerCopies(document);
followUploads(document);
keepFresh(() => {
  offerCopies(document);
  followUploads(document);
});
