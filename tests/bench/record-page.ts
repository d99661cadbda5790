// A contact's record as single-page CRMs draw it: deep boxes of utility classes, few texts each; most of a long page is its timeline.

const PEOPLE = ['Olivia Campbell', 'Liam Fraser', 'Camille Lefèvre', 'Hugo Girard', 'Ingrid Sørensen', 'Kwame Mensah', 'Priya Iyer'];
const WORDS = [
  'Called about the kitchen',
  'Sent the brochure',
  'Moved to Qualified',
  'Opened an email',
  'Left a message',
  'Booked a visit',
];

const one = <T>(of: readonly T[], at: number): T | undefined => of[at % of.length];

const navigation = (): string =>
  `<header class="flex items-center h-14 px-4 border-b"><a class="logo" href="/"><svg viewBox="0 0 24 24"><path d="M0 0h24v24H0z"></path></svg></a>
  <nav class="flex gap-2">${['Leads', 'Contacts', 'Deals', 'Tasks', 'Reports', 'Settings']
    .map((word) => `<a class="px-3 py-2 rounded" href="/${word.toLowerCase()}"><i class="icon"></i><span>${word}</span></a>`)
    .join(
      '',
    )}</nav><div class="ml-auto"><button aria-haspopup="menu"><img alt="" src="data:,"><span>Helen Ward</span></button></div></header>`;

const field = (label: string, value: string): string =>
  `<div class="grid grid-cols-3 py-1"><div class="col-span-1 text-gray-500"><label><span>${label}</span></label></div>
  <div class="col-span-2"><div class="flex"><span class="truncate">${value}</span><button title="Edit"><svg><path d="M1 1"></path></svg></button></div></div></div>`;

const details = (): string =>
  `<section class="card p-4"><h2>About this contact</h2>${[
    ['Email', '<a href="mailto:maria@harbour.example">maria@harbour.example</a>'],
    ['Mobile', '<a href="tel:+61412345678">0412 345 678</a>'],
    ['Company', 'Harbour Flowers'],
    ['Job title', 'Owner'],
    ['Address', '1 Pitt St, Sydney NSW 2000'],
    ['Lead source', 'Web form'],
    ['Owner', 'Helen Ward'],
    ['Status', 'Qualified'],
    ['Tags', '<span class="chip">newsletter</span> <span class="chip">garden</span>'],
    ...Array.from({ length: 20 }, (_, at) => [`Custom field ${at + 1}`, at % 3 === 0 ? '–' : `Value ${at}`] as const),
  ]
    .map(([label = '', value = '']) => field(label, value))
    .join('')}</section>`;

const tableRow = (at: number): string =>
  `<tr class="border-b"><td><input type="checkbox"></td><td><a href="/deals/${at}">Deal ${4000 + at}</a></td><td>$${at},500</td><td><span class="badge">Open</span></td><td>${one(PEOPLE, at)}</td><td>${1 + (at % 28)} May 2026</td></tr>`;

const timelineItem = (at: number): string =>
  `<li class="relative pl-8 py-2"><div class="absolute left-0"><span class="dot"><svg><path d="M2 2"></path></svg></span></div>
  <div class="card"><div class="flex"><b>${one(WORDS, at)}</b><span class="ml-2">by ${one(PEOPLE, at * 3)}</span><time class="ml-auto">${1 + (at % 28)} June, 9:${10 + (at % 50)}</time></div>
  <p class="mt-1">${one(WORDS, at + 2)} ${at % 5 === 0 ? `and wrote to <a href="mailto:colleague${at}@agency.example">colleague${at}@agency.example</a>` : 'and will call again.'}</p>
  <div class="hidden"><button>Reply</button><button>Delete</button></div></div></li>`;

const countTags = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

/** A record of Maria O'Connor with at least that many elements, and few more. */
export function recordPage(elements: number): string {
  const head = `${navigation()}<main class="grid grid-cols-12"><div class="col-span-4"><h1 class="text-xl">Maria O'Connor</h1>${details()}</div><div class="col-span-8">`;
  let left = elements - countTags(head) - 20;
  const fill = (share: number, block: (at: number) => string): string => {
    const blocks: string[] = [];
    for (let rest = left * share; rest > 0; rest -= countTags(blocks.at(-1) ?? '<a')) blocks.push(block(blocks.length));
    return blocks.join('');
  };
  const rows = fill(0.3, tableRow);
  left -= countTags(rows);
  const items = fill(1, timelineItem);
  return `<!doctype html><html lang="en"><head><title>Maria O'Connor · CRM</title>
  <style>.hidden { display: none } .flex { display: flex } .grid { display: grid; grid-template-columns: repeat(12, 1fr) }</style></head>
  <body><div id="root">${head}<section><h2>Deals</h2><table><thead><tr><th></th><th>Name</th><th>Amount</th><th>Stage</th><th>Owner</th><th>Closes</th></tr></thead><tbody>${rows}</tbody></table></section>
  <section><h2>Activity</h2><p>Now <span id="clock">0</span></p><ul id="timeline">${items}</ul></section></div></main></div></body></html>`;
}
