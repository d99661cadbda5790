import type { Kind } from './mask-text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements without an end. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr');
/** What is in them runs, draws, or is not parsed as markup: they stay empty. */
export const EMPTY = set('script style noscript noframes noembed xmp plaintext listing object embed applet iframe canvas audio video');

/** Attributes that load, run, send or draw something, or hold a document of their own. */
const LEFT_OUT =
  /^(?:on.*|style|src|srcset|srcdoc|sizes|integrity|nonce|ping|http-equiv|background|poster|data|action|formaction|manifest|archive|codebase|shadowroot.*|value|checked|selected)$/i;
/** Where a drawing's attributes end: the rest are numbers. */
const OF_DRAWING = /^(?:class|id|role|title|hidden|href|xlink:href|aria-.*|data-.*)$/;

const ADDRESSES = set('href xlink:href cite longdesc itemid');
const FOR_PEOPLE = set(
  'title alt placeholder aria-label aria-description aria-valuetext aria-roledescription label content abbr summary data-title data-label',
);
/** HTML's own words may stay in these: what it is, not what is in it. */
const SAYS_KIND =
  /^(?:type|role|scope|dir|lang|rel|method|target|enctype|autocomplete|inputmode|spellcheck|translate|contenteditable|draggable|hidden|loading|wrap|shape|preload|popover|charset|disabled|readonly|required|multiple|open|autofocus|novalidate|itemscope|aria-(?:hidden|expanded|selected|checked|pressed|current|disabled|haspopup|live|modal|multiline|multiselectable|orientation|readonly|required|sort|invalid|atomic|busy|autocomplete))$/;
const KIND_WORDS = set(
  'text email tel url number search date month week time datetime-local hidden password checkbox radio button submit reset file color range image ' +
    'true false mixed none list both inline additions removals polite assertive off on auto ltr rtl row col rowgroup colgroup get post dialog ' +
    '_blank _self _top _parent noopener noreferrer nofollow stylesheet icon lazy eager async sync hard soft yes no page step location date until-found plaintext-only manual ' +
    'horizontal vertical ascending descending other grammar spelling menu listbox tree grid decimal numeric utf-8 UTF-8 ' +
    'alert alertdialog application article banner blockquote caption cell code columnheader combobox complementary contentinfo definition deletion directory document ' +
    'emphasis feed figure form generic gridcell group heading img insertion link log main mark marquee math menubar menuitem menuitemcheckbox menuitemradio meter ' +
    'navigation note option paragraph presentation progressbar radiogroup region rowheader scrollbar searchbox separator slider spinbutton status strong subscript ' +
    'superscript switch tab table tablist tabpanel term textbox timer toolbar tooltip treegrid treeitem application/ld+json text/plain text/html ' +
    'given-name family-name additional-name name organization organization-title street-address address-line1 address-line2 address-level1 address-level2 country country-name postal-code bday',
);
const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/;
/** Positions and levels; a number of three digits is somebody's. */
const COUNTS =
  /^(?:colspan|rowspan|tabindex|size|rows|cols|span|start|aria-(?:level|colindex|rowindex|colspan|rowspan|colcount|rowcount|posinset|setsize))$/;
/** What schema.org calls its things and their parts beyond the words of the vocabulary. */
export const SCHEMA =
  /^(?:https?:\/\/schema\.org\/?)?(?:Person|Organization|PostalAddress|ContactPoint|Place|ItemList|ListItem|WebPage|ProfilePage|mainEntity|worksFor|affiliation|contactPoint|itemListElement|item|givenName|familyName|jobTitle|streetAddress|addressLocality|addressRegion|addressCountry|postalCode|birthDate|telephone)?$/;

/** Attributes that HTML or a framework calls so on every page, whatever is on it. */
const STANDARD_NAME =
  /^(?:aria-[a-z]+|class|id|for|name|list|form|headers|slot|part|is|width|height|usemap|accept|accept-charset|accesskey|as|color|coords|datetime|default|download|high|low|max|maxlength|media|min|minlength|optimum|pattern|step|itemprop|itemtype|itemref|property|typeof|vocab|about|resource|row-id|row-index|col-id|data-(?:id|testid|test-id|test|qa|cy|field|fieldname|name|property|label|value|email|email-address|phone|phone-number|tel|mobile|clipboard-text|title|type|action|controller|role|state|index|key|href|url|o-mail-quote))$/;
const standard = (name: string): boolean =>
  STANDARD_NAME.test(name) || SAYS_KIND.test(name) || COUNTS.test(name) || ADDRESSES.has(name) || FOR_PEOPLE.has(name);

/** What becomes of an attribute: it is left out, it stays as it is, or its value is masked as a text of some kind; its name too, unless every page has it. */
export function treatment(
  name: string,
  value: string,
  isDrawing: boolean,
): 'out' | 'stays' | { readonly kind: Kind; readonly name: boolean } {
  if (LEFT_OUT.test(name) || !/^[^\s"'<>/=\p{C}]+$/u.test(name) || (isDrawing && !OF_DRAWING.test(name))) return 'out';
  const words = value.split(/\s+/).filter(Boolean);
  if (
    SAYS_KIND.test(name) &&
    (value === '' || value === name || words.every((word) => KIND_WORDS.has(word)) || (name === 'lang' && LANGUAGE.test(value)))
  )
    return 'stays';
  if (COUNTS.test(name) && /^-?\d{1,2}$/.test(value)) return 'stays';
  if (/^(?:itemtype|itemprop|typeof|property|vocab)$/.test(name) && words.every((word) => SCHEMA.test(word))) return 'stays';
  const kind: Kind = /^(?:class|part)$/.test(name) ? 'class' : ADDRESSES.has(name) ? 'address' : FOR_PEOPLE.has(name) ? 'text' : 'code';
  return { kind, name: !standard(name) };
}
