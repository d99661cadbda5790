import type { Vocabulary } from './vocabulary.ts';

const LEAD =
  '(?:contact|lead|client|customer|applicant|borrower|buyer|prospect|guest|person|candidate|patient|subscriber|requester|enquirer|inquirer|tenant|student|attendee)';

/** English. A label that fits an earlier field is never a later one: "e-mail address" is no address. */
export const en: Vocabulary = {
  fields: {
    email: '(?:\\S+[ -]){0,2}e-?mails?(?: .*)?',
    phone:
      '(?:\\S+[ -]){0,2}(?:phones?|telephone|tel|mobiles?|cell(?:phone|ular)?|whatsapp|landline)(?: .*)?|(?:contact|daytime|evening|call(?:back)?) (?:number|no|nr)|sms(?: number)?|ph|mob',
    recordId: `(?:(?:record|${LEAD}|deal|case|ticket) )?(?:id|no|number|ref(?:erence)?|#)|record`,
    company:
      '(?:(?:current|parent|primary|associated) )?(?:compan(?:y|ies)|organi[sz]ation|business|employer|account)(?: name)?|works at|company/organi[sz]ation',
    firstName: '(?:first|given|fore|christian)[ -]?names?|first',
    lastName: '(?:last|family|sur)[ -]?names?|last',
    name: `(?:(?:full|display|complete|legal|preferred|${LEAD}(?:['’]s)?)[ -]?)?names?(?: in full)?|(?:(?:primary|main|first|point of) )?${LEAD}|name of (?:the )?${LEAD}`,
    title: '(?:job |position )?title|position|occupation|job|role|profession|designation|function',
    street: 'street(?: address| name)?|(?:address )?(?:line|street) ?1|address ?1|address_1|house number and street',
    address:
      '(?:(?:home|mailing|postal|billing|street|residential|current|work|primary|physical|property|shipping|full|business|permanent|contact|delivery|present|other) )*add?ress(?:es)?|location',
    city: 'city|town|suburb|locality|(?:\\w+ )?city|town/city|city/town',
    state: 'state|province|county|state/province|state/region|(?:\\w+ )?state',
    postcode: 'post ?code|post(?:al)? ?code|zip(?:[ /-]?(?:code|postal|postcode).*)?|postal|pincode|pin code|eircode',
    country: '(?:\\w+ )?country(?:/region)?|nation',
    website: 'web ?(?:site|page)|url|homepage|web',
    source:
      '(?:(?:lead|traffic|original|acquisition|contact|marketing|first) )?(?:source|channel|origin)|how did you hear(?: about us)?|heard about us|lead from|came from|utm source',
    owner:
      '(?:(?:lead|contact|record|deal|account|client|assigned|task) )?(?:owner|assignee)|assigned(?: user| to)?|account manager|broker|adviser|advisor|(?:sales ?(?:person|rep|agent)|sales representative)|responsible(?: user)?|relationship manager',
    status: '(?:\\w+ )?(?:status|stage|lifecycle stage)|state of lead|pipeline stage',
    birthDate: 'birth ?da(?:te|y)|date of birth|dob|born(?: on)?|d\\.o\\.b',
    tag: 'tags?|labels',
    note: 'notes?|comments?|description|remarks?',
    task: 'tasks?|to-?dos?',
  },
  lead: LEAD,
  staff:
    'you$|own(?:er|ed)|assign|agen[tc]|broker|advis|account(?:ant| man| exec)|manager|creat|updat|modif|added|edited|signed|log(?:ged|in)|teams?\\b|user|staff\\b|author|consultant|responsible|sales ?(?:person|rep)|handler|recruit|follow(?:er|ed)|reporter|uploaded|sent by|coordinator|supervis|processor|operator|host$|landlord',
  role: 'co-?[ -]?(?:applicant|borrower|buyer|owner|signer|client|tenant)|(?:second(?:ary)?|joint|other|additional|2nd) (?:applicant|borrower|buyer|client|contact|guest|owner)|(?:applicant|borrower|buyer|client|contact|guest|person) ?#?[2-9]|guarantor|(?:spouse|partner|husband|wife|fianc[ée]e?)|(?:\\w+ )?(?:spouse|partner)|emergency(?: contact)?|next of kin|dependant|dependent|parent|mother|father|guardian|sibling|son|daughter|(?:travel )?companion|(?:co-?|joint )insured(?: (?:person|partner))?',
  firstRole:
    '(?:primary|main|lead|principal|first|1st)(?: (?:applicant|borrower|buyer|contact|client|guest|person|owner))?|(?:applicant|borrower|buyer|client|contact|guest|person) ?#?1|applicant|borrower|lead guest|policy ?holder|tenant 1|main guest',
  third:
    'referr|solicitor|convey|lawyer|attorney|notary|vendor|seller|supplier|lender|introduc|reseller|competitor|referee|doctor|gp\\b|physician|insurer|insurance (?:comp|prov)|employer(?: (?:contact|phone|email))|switchboard|(?:company|organi[sz]ation|firm) (?:phone|tel|email|number|fax)|reception\\b|support\\b|helpline|hotline',
  thing:
    'promo|account (?:no|num|id|#|bal|type)|send|salutation|prefix$|from |sender|to$|recipients?$|reply|b?cc$|fax|iban|mac\\b|ip\\b|voucher|coupon|listing|invoice|order|policy|transaction|campaign|file|group|deal\\b|property|bank|card\\b|sort code|swift|bic\\b|vat|tax|abn|acn|ssn|siret|passport|licen[cs]e|serial|sku|product|price|amount|budget|value|total|subject|template|skype|twitter|facebook|linkedin|instagram|password|token|api|webhook|domain|opt(?:ed)?[ -]|unsubscri|do not|last (?:email|call|contact|activity|seen|login|message)|next |e-?mail (?:opt|status|sent|open|click|bounce|template|signature|marketing|log|activit|campaign|templ|subject|account)|call (?:log|duration|result)|phone (?:calls?|log)|dial|extension',
  byLine:
    '(?:you are |you’re )?(?:sign|logg)ed in(?: as)?|(?:\\p{L}+(?:ed|t|en|d) )by|by|assigned to|owned by|hello|hi|welcome(?: back)?|good (?:morning|afternoon|evening)|sent from|posted by|on behalf of',
  section:
    '(?:recent|latest|similar|related|possible|other|also|upcoming|suggested|people you|nearby|more) |a[ck]tivit|timeline|history|feed\\b|comment|conversation|note(?:s|pad)?(?: |$)|messag|dupli|contact us|signature|support|help\\b|tasks?$|audit|change ?log|log$|call log|emails$|attach|events?$|meetings?$|calls?$|reminders?|participants|attendees|watchers|colleagues|reviews|testimonials|shared with|mentions|faq|newsletter|followers|referrals?|recommended|quotes$|correspondence',
  notes: 'notes?|notepad|comments?|internal notes?|remarks?|(?:contact|client|lead|customer|private|staff|my|all|recent|pinned) notes?',
  tasks: 'tasks?|(?:open|upcoming|my|all|pending|lead|contact) tasks?|to-?dos?|reminders?|follow-?ups?',
  ownPage:
    '(?:my|your|edit|user|account|personal|company|general|system|email|workspace|team)-(?:(?:user-)?profile?|account|settings|details|preferences|information|info)|(?:profile-)?settings|preferences|profile|my-account|account|(?:sign|log)-?(?:in|up|out)|register|forgot-password|reset-password|(?:add|new|create|create-a|add-a|add-new)-(?:new-)?(?:contact|lead|client|customer|person|record|deal|opportunity|applicant|guest|prospect|user|account)|knowledge-base|help(?:-cent(?:er|re))?|blog|about-us|contact-us|terms|privacy',
  overview: 'dashboards?|home|overview|reports?|analytics|inbox|calendar',
  ownWords:
    '(?:change|current|new|update|reset) (?:my |your )?password|two-?(?:factor|step).*|sign out (?:of|everywhere).*|log out everywhere|(?:my |your )?(?:api keys?|access tokens?|sessions)|e-?mail signature|notification preferences|delete (?:my )?account',
  ownList:
    '(?:(?:manage|all|active|system|our|the|team|admin|crm|staff|select) )?(?:users?|team(?: members?)?|staff|agents?|brokers?|employees?|members|colleagues|people directory|operators?|administrators?|user management|users? (?:&|and) (?:teams?|permissions|roles)|users? ?(?:admin(?:istration)?|management|accounts?|list)|(?:manage|list|edit) ?users|roles|our people|meet the team|about us|the team|directory)',
  userColumn:
    'roles?|permissions?|last (?:login|sign-?in|seen|logon)|logins?|user ?name|2fa|access(?: level)?|user type|enabled|locked|account status',
  whole:
    'a|the|and|or|of|for|to|in|on|with|your|our|my|new|all|not|no|yes|how|is|are|deals?|home|general|basic|files?|lists?|calls?|meetings?|sales|office|fields?|links?|dates?|add|edit|delete|save|cancel|view|closed|lost|active|inactive|pending|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|july|september|october|november|december|search|filter|sort|export|import|print|share|copy|more|less|show|hide|next|previous|back|loan|home loan|investor|warm|cold|hot|vip|lead|leads|qualified|converted|contacted|team|group|company|inc|llc|ltd|data|status|type|other|none|n/a|high|medium|low|urgent|demo|free|trial|beta|total|team|about|this|that|it|we|us|was|has|have|call|send|reply|forward|assigned|unassigned|upload|download|attach|log|logs|sign|pipeline|refinance|purchase|construction|investment|residential|commercial|enquiry|inquiry|request|quote|order|invoice|payment|ticket|issue|task|event|activity|webinar|newsletter|facebook|google|website|instagram|linkedin|whatsapp|referral|united|states|kingdom|zealand|south wales|street|avenue|road|drive|suite|unit|floor|apartment|box|city|county|bank|trust|university|school|hospital|council|department|ministry|institute|association|foundation|society|club|hotel|restaurant|cafe|bakery|store|shop|plumbing|electrical|building|builders|constructions|consulting|consultants|services|solutions|systems|software|technologies|technology|media|studio|studios|design|designs|digital|marketing|capital|finance|financial|loans|mortgages|insurance|realty|estate|estates|properties|property|homes|partners|associates|advisors|advisory|industries|international|global|logistics|transport|motors|automotive|energy|solar|engineering|manufacturing|labs|works|ventures|holdings|enterprises|agency|legal|lawyers|accounting|dental|clinic|pharmacy|medical|health|wellness|fitness|gym|salon|spa|farm|farms|foods|wines|vineyard|brewing|catering|travel|tours|airlines|hire|rentals|cleaning|landscaping|roofing|painting|flooring|kitchens|interiors|furniture|lighting|supplies|supply|trading|imports|exports|wholesale|retail|fashion|jewellery|apparel|sports|games|toys|publishing|news|radio|tv|film|films|productions|events|weddings|photography|music|records|entertainment|security|cyber|network|networks|cloud|mobile|wireless|telecom|communications|hosting|web|app|apps|crm|hq',
  begin:
    'account|opportunit|applica|detail|info|overview|summar|profil|setting|dashboard|welcome|unknown|document|report|mortgage|propert|prefer|manage|schedul|notif|messag|attachm|complet|created|updated|modified|owner|custom|contact|personal|additional|address|timeline|histor|activit|notes?$|tasks?$|tags?$|conversation|campaign|workflow|automation|calend|appoint|booking|subscri|billing|integrat|permission|admin|manager|director|officer|engineer|developer|analyst|assistant|coordinator|specialist|representative|executive|president|founder|consultant|associate|secretary|accountant|nurse|teacher|driver|technician|supervisor|salutation|relationship|commun|engagement|percent|proposal|negotiat|qualif|discovery|contract|follow|reminder|birthday|household|employment|guarantor|co-?appl|co-?borr|spouse',
  at: 'at|@',
};
