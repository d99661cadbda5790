import type { Markup } from '../shared/html.ts';
import { html, trusted } from '../shared/html.ts';
import { makeClasses } from './classes.ts';
import { makeApi } from './client/api.ts';
import { makeContactPages } from './client/contact-view.ts';
import { makeDealFrame } from './client/deal-frame.ts';
import { makeDealSections } from './client/deal-sections.ts';
import { makeDom } from './client/dom.ts';
import { makeListViews } from './client/list-views.ts';
import { makeOtherViews } from './client/other-views.ts';
import type { Boot } from './client/start.ts';
import { delayMs, startBrokerEngine } from './client/start.ts';
import { COLLEAGUES, SIGNED_IN } from './staff.ts';
import { styleOf } from './style.ts';

/** What the client consists of: each function is sent to the page as its own source. */
const FUNCTIONS = [
  makeClasses,
  makeApi,
  makeDom,
  makeDealFrame,
  makeDealSections,
  makeContactPages,
  makeListViews,
  makeOtherViews,
  delayMs,
  startBrokerEngine,
];

/** A `<` in the data cannot end the script. */
const client = (boot: Boot): Markup =>
  trusted(`{
${FUNCTIONS.map(String).join('\n')}
const boot = ${JSON.stringify(boot).replaceAll('<', '\\u003c')};
const dom = makeDom(makeClasses(boot.salt));
const parts = {
  api: makeApi(), dom, frame: makeDealFrame(dom), sections: makeDealSections(dom), contacts: makeContactPages(dom),
  lists: makeListViews(dom), others: makeOtherViews(dom),
};
startBrokerEngine(boot, parts, document.getElementById('root'));
}`);

/** The one page that the server has: everything else is drawn by the client. */
export function shell(salt: number): Markup {
  return html`<html lang="en-AU">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="data:," />
      <title>BrokerEngine</title>
      <style>
        ${styleOf(makeClasses(salt))}
      </style>
    </head>
    <body>
      <div id="root"></div>
      <script>
        ${client({ me: SIGNED_IN, team: [SIGNED_IN, ...COLLEAGUES], salt })};
      </script>
    </body>
  </html>`;
}
