/**
 * A page as a person sees it, as plain data: what the content script takes and the worker reads. Texts and the attributes that
 * say what a text is; no styles, no scripts, nothing that is hidden. A password manager's page details are the model: the page
 * gets a small script, and everything that judges stays out of its reach.
 */
export interface PageText {
  readonly title: string;
  /** The language that the page says it is in, '' where it says none. */
  readonly lang: string;
  /**
   * The nodes in the order of reading, one after the other in one list: a list for each of 20,000 nodes takes a page twice as long
   * to make and to send. Each begins with how deep it stands, 0 for the first alone, 1 for what is in it. Then
   * - a text has its font size in pixels where it could be a name, else 0, and its words: `3, 16, 'Maria Cruz'`;
   * - an element has its tag, and name and value of each attribute (lib/page/attributes.ts): `2, 'a', 'class', 'link', 'href', '/'`.
   *   What a form field holds is the value of ''. A number for a value is the place in this list where the same value stands.
   */
  readonly items: readonly (string | number)[];
  /** `[node, selector]`: the nodes that fit the selectors the worker asked about, by their places in both lists. */
  readonly marks: readonly (readonly [node: number, selector: number])[];
  /** Structured data in scripts (JSON-LD), unread. */
  readonly data: readonly string[];
}

/**
 * What lib/page/nodes.ts makes of the items: an element, or a text in one (`tag` is `#text`). `parent` is the place of the node it
 * stands in, -1 for the first. `text`: the words of a text, what a form field holds, '' for any other element. `size`: a text's
 * font size in pixels where it could be a name, else 0.
 */
export type PageNode = readonly [parent: number, tag: string, text: string, attributes: Readonly<Record<string, string>>, size: number];

/** Elements and texts together. A record's page has 500 to 5,000; what is beyond is a page that nobody reads either. */
export const NODES_MAX = 60_000;
/** Deeper than any page nests; a page that nests deeper does it to hurt. */
export const DEPTH_MAX = 200;
/** One text of a page; what is longer is prose. */
export const TEXT_MAX = 600;
export const ATTRIBUTE_MAX = 300;
/** Attributes of one element. */
export const ATTRIBUTES_MAX = 30;
/** Scripts of structured data, and how much of each. */
export const DATA_MAX = 5;
export const DATA_LENGTH_MAX = 20_000;
