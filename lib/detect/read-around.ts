import { tidy } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import { attribute, isPressed, type Box, type Page } from './page.ts';
import { isNothing } from './value.ts';
import type { Words } from './words.ts';

/** An address in the app that is a firm's. */
const FIRM =
  /(?:^|[/?&#_-])(?:compan(?:y|ies)|accounts?|organi[sz]ations?|societes?|socid|tiers|empresas?|firm(?:a|en)|business(?:es)?|employers?)(?:[/=?_-]|$)/i;
/** A box that calls what stands in it tags. */
const TAGS = /(?:^|[^a-z])(?:tags?|labels-list|tag-?list)(?:$|[^a-z])/i;
const TAGS_MAX = 30;
const LINE_MAX = 100;

/** What stands around a name without a label: "Head of Procurement at Harborlight Foods", a link to the firm, a box of tags. */
export function readAround({ elements, leaves }: Page, { at, meaningOf }: Words): Candidate[] {
  const found: Candidate[] = [];
  const take = (field: Candidate['field'], value: string, from: Box, why: string): void => {
    if (value !== '' && !isNothing(value)) found.push({ field, value, from, trust: 0.5, why });
  };
  for (const box of elements) {
    if (
      box.tag === 'a' &&
      box.solids > 0 &&
      box.text.length <= LINE_MAX &&
      FIRM.test(attribute(box, 'href')) &&
      meaningOf(box.text) === null
    )
      take('company', tidy(box.text), box, 'link to a firm');
    if (box.solids > 0 && box.solids <= TAGS_MAX && isTags(box)) {
      for (const leaf of leaves.slice(box.start, box.end)) {
        const isButton = leaf.parent?.tag === 'button';
        if (leaf.tag === '#text' && leaf.text.length <= 40 && !isButton && /\p{L}/u.test(leaf.text) && meaningOf(leaf.text) === null)
          take('tag', leaf.text, leaf, 'a box of tags');
      }
    }
  }
  for (const leaf of leaves) {
    const { text } = leaf;
    if (leaf.tag !== '#text' || text.length > LINE_MAX || isPressed(leaf)) continue;
    const [title = '', firm = ''] = text.split(at);
    const isLine =
      title !== '' &&
      firm !== '' &&
      /^\p{Lu}/u.test(title) &&
      /^\p{Lu}|^\d/u.test(firm) &&
      title.split(' ').length <= 6 &&
      !/[.@\d]/.test(title);
    if (!isLine) continue;
    take('title', title, leaf, 'line under the name');
    take('company', firm.replace(/[.,]$/, ''), leaf, 'line under the name');
  }
  return found;
}

function isTags(box: Box): boolean {
  return ['class', 'data-testid', 'data-field', 'data-fieldname', 'name'].some((name) =>
    TAGS.test(attribute(box, name).replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')),
  );
}
