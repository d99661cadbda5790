import type { Knowledge, TaughtPoint } from './knowledge.ts';
import { siteById } from './sites.ts';
import { vocabulary } from './words/vocabulary.ts';

/** WORKER ONLY: what the reader is to know on a site. An id that no file has any more is served as `general`. */
export const knowledgeOf = (siteId: string, taught: readonly TaughtPoint[]): Knowledge => ({
  site: siteById(siteId),
  taught,
  words: vocabulary,
});
