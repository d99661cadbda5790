// What classes are about, by how they are called. Patterns of the class libraries that most apps use (Tailwind, Bootstrap, Material, Ant …).

const SIZES = 'xs|sm|base|md|lg|\\d?xl';

/** A standard's classes (h-card, vCard): the surest there are. */
export const MICROFORMAT = new RegExp(
  `^(?:${[
    '[pue]-(?:name|given-name|family-name|email|tel|org|job-title|adr|street-address|locality|region|postal-code|country-name|url|note|category)',
    'dt-bday|vcard|h-card|fn|tel|org|adr|street-address|postal-code|locality|country-name|given-name|family-name',
  ].join('|')})$`,
);

/** Classes that say how something looks (Tailwind, Bootstrap and their like), or what state it is in. */
const UTILITIES: readonly RegExp[] = [
  // Tailwind's variants and free values: "md:flex", "w-1/2", "top-[3px]".
  /[:/[\]!@%.]/,
  /^-?[mp][trblxyse]?-/,
  /^(?:text|bg|font|border|rounded|shadow|ring|from|to|via|fill|stroke|divide|decoration|accent|caret|outline|tw)-/,
  new RegExp(
    `^-?(?:w|h|z|g|gx|gy|gap|top|left|right|bottom|inset|order|offset|col|row|space|min|max|size|flex|grid|basis|grow|shrink|span` +
      `|leading|tracking|opacity|duration|delay|scale|rotate|translate|fw|fs|lh|line-clamp|columns|aspect|blur|indent)` +
      `(?:-[a-z]{1,2})?-(?:-?\\d|auto|full|none|screen|px|min|max|fit|${SIZES})`,
  ),
  new RegExp(
    `^(?:items|justify|content|self|place|align|float|pull|clear|overflow|whitespace|break|cursor|select|pointer-events|object|list|table` +
      `|transition|ease|animate|will|snap|touch|scroll|resize|appearance|d|position|user-select|visible|sr|not-sr|flex|grid|inline` +
      `|max-w|min-w|max-h|min-h|ms|me|ps|pe)-(?:start|end|center|between|around|evenly|baseline|stretch|left|right|both|hidden|auto` +
      `|scroll|visible|normal|nowrap|pre|words|all|none|default|pointer|text|cover|contain|disc|decimal|inside|outside|inline|block` +
      `|flex|grid|cell|top|middle|bottom|colors|shadow|transform|opacity|in|out|spin|pulse|only|row|col|column|wrap|fixed|static` +
      `|relative|absolute|sticky|screen|full|min|max|fit|prose|${SIZES}|\\d)`,
  ),
  new RegExp(
    `^(?:flex|grid|block|inline|inline-block|inline-flex|hidden|visible|invisible|table|contents|relative|absolute|fixed|sticky` +
      `|static|truncate|italic|underline|uppercase|lowercase|capitalize|antialiased|container|container-fluid|row|col|cols?-\\d+` +
      `|clearfix|rounded|border|shadow|transition|group|peer|prose|lead|small|bold|strong|muted|clickable|ellipsis|nowrap|wrap` +
      `|fade|show|hide|in|out)$`,
  ),
  /^(?:is|has|ng|v|js|no)-/,
  new RegExp(
    `(?:^|[-_])(?:active|selected|open|opened|closed|expanded|collapsed|disabled|enabled|focus(?:ed)?|hover(?:ed)?|checked|current` +
      `|loading|loaded|dirty|pristine|touched|valid|invalid|error|even|odd|first|last|highlight(?:ed)?|visited|dragging|sorted` +
      `|sticky|dark|light|readonly|editing|empty|filled|new|desktop|mobile-only|${SIZES})$`,
  ),
];

export const isUtility = (name: string): boolean => UTILITIES.some((kind) => kind.test(name));

/** A word in a class for how something looks or where it is, whatever the rest says. */
export const LOOK = new RegExp(
  `(?:^|[-_]|[a-z](?=[A-Z]))(?:size|colou?r|padd?ing\\w*|margin\\w*|width|height|align\\w*|flex\\w*|bold|font|border\\w*|overflow` +
    `|ellipsis|inline|block|float|pull|push|span|col|row|grid|center(?:ed)?|left|right|top|bottom|clear|nowrap|no|max|min|small` +
    `|large|big|half|full|hover|tooltip|selectable|clickable)(?:$|[-_]|[A-Z\\d])|paddi?ng|margin`,
  'i',
);

/** Component libraries' own classes: lasting, but of the component and not of what stands in it. */
export const COMPONENT = new RegExp(
  `^(?:Mui|ant-|el-|q-|mat-|mdc-|p-|chakra-|mantine-|bp\\d-|rs-|slds-|uk-|ui-|k-|x-|dx-|ag-|rt-|rdt_|fa[srlb]?-|bi-|ion-|eui[A-Z]` +
    `|awsui|fui-|ms-|glyphicon|material-icons)` +
    `|^(?:ui|fa[srlb]?|btn|button|card|list|nav|navbar|badge|chip|form|input|table|panel|well|dropdown|modal|tab|alert|media` +
    `|accordion|icon|pagination|avatar|dl|list-group|input-group|form-group|form-control|breadcrumb)` +
    `(?:[-_](?:body|title|subtitle|text|header|heading|footer|link|item|content|group|inner|image|img|icon|list|pane|control|label` +
    `|horizontal|default|primary|secondary|sm|lg|block))*$`,
);
