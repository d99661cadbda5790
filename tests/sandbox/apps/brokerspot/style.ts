import { trusted } from '../shared/html.ts';

/** BrokerSpot's look: dark green on paper white. */
export const STYLE = trusted(`
:root { --ink: #16241f; --soft: #5d6f68; --line: #dfe6e2; --brand: #0d6b4f; --tint: #e8f3ee; --paper: #f5f7f5; }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); }
a { color: var(--brand); text-decoration: none; } a:hover { text-decoration: underline; }
.top { display: flex; align-items: center; gap: 20px; padding: 0 24px; height: 56px; background: #0f3d30; color: #fff; }
.logo { display: flex; align-items: center; gap: 8px; font-weight: 700; font-size: 16px; color: #fff; }
.top nav { display: flex; gap: 2px; flex: 1; } .top nav a { color: #c8ddd4; padding: 6px 10px; border-radius: 6px; }
.top nav a[aria-current] { background: #1c5443; color: #fff; }
.me { font-size: 12px; line-height: 1.35; text-align: right; color: #c8ddd4; } .me b { color: #fff; } .me a { color: #c8ddd4; }
main { max-width: 1120px; margin: 0 auto; padding: 20px 24px 40px; }
.crumbs { color: var(--soft); font-size: 13px; } h1 { font-size: 22px; margin: 2px 0 4px; } h2 { font-size: 15px; margin: 0 0 10px; }
.head { display: flex; align-items: flex-start; justify-content: space-between; gap: 16px; margin-bottom: 16px; }
.meta { color: var(--soft); display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 13px; }
.pill { display: inline-block; padding: 1px 9px; border-radius: 99px; background: var(--tint); color: var(--brand); font-size: 12px; font-weight: 600; vertical-align: 3px; }
.cols { display: grid; grid-template-columns: minmax(0, 1fr) 290px; gap: 16px; align-items: start; }
.card { background: #fff; border: 1px solid var(--line); border-radius: 10px; padding: 16px; margin-bottom: 16px; }
.who { display: flex; gap: 12px; align-items: center; margin-bottom: 12px; }
.avatar { flex: none; width: 42px; height: 42px; border-radius: 50%; background: var(--tint); color: var(--brand); font-weight: 700; display: grid; place-items: center; }
.contact-name { font-size: 17px; font-weight: 650; overflow-wrap: anywhere; } .soft { color: var(--soft); font-size: 13px; }
dl { display: grid; grid-template-columns: 130px minmax(0, 1fr); gap: 7px 12px; margin: 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.tabs { display: flex; gap: 4px; border-bottom: 1px solid var(--line); margin: 0 -16px 14px; padding: 0 12px; }
.tabs button { border: 0; background: none; padding: 8px 10px; font: inherit; color: var(--soft); cursor: pointer; border-bottom: 2px solid transparent; }
.tabs button[aria-selected="true"] { color: var(--ink); border-color: var(--brand); font-weight: 600; }
.feed { list-style: none; margin: 0; padding: 0; } .feed li { padding: 10px 0; border-top: 1px solid var(--line); } .feed p { margin: 0; overflow-wrap: anywhere; }
.by { color: var(--soft); font-size: 12px; }
input, select, textarea { font: inherit; padding: 6px 9px; border: 1px solid #cbd6d0; border-radius: 7px; background: #fff; width: 100%; color: inherit; }
textarea { min-height: 58px; resize: vertical; }
.btn { font: inherit; font-weight: 600; padding: 6px 12px; border-radius: 7px; border: 1px solid var(--line); background: #fff; color: var(--ink); cursor: pointer; white-space: nowrap; }
.btn.main { background: var(--brand); border-color: var(--brand); color: #fff; }
.row { display: flex; gap: 8px; margin-top: 8px; } .tags { display: flex; flex-wrap: wrap; gap: 6px; }
.tag { display: inline-flex; align-items: center; gap: 4px; background: var(--tint); border-radius: 6px; padding: 2px 8px; font-size: 13px; }
.tag form, .task form { display: contents; } .x { border: 0; background: none; cursor: pointer; color: var(--soft); padding: 0 2px; font: inherit; }
.task { display: flex; gap: 8px; align-items: flex-start; padding: 6px 0; border-top: 1px solid var(--line); } .task:first-of-type { border: 0; }
.tick { flex: none; width: 18px; height: 18px; margin-top: 2px; border: 1.5px solid #9bb0a6; border-radius: 5px; background: #fff; cursor: pointer; padding: 0; color: #fff; font-size: 11px; }
.tick.on { background: var(--brand); border-color: var(--brand); } .done { text-decoration: line-through; color: var(--soft); }
table { width: 100%; border-collapse: collapse; background: #fff; font-size: 13px; } th, td { text-align: left; padding: 8px 10px; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; background: #fafcfb; } td.name { font-weight: 600; max-width: 190px; } td.mail { max-width: 200px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
td.num { white-space: nowrap; } .box { border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; } .figures b { display: block; font-size: 24px; }
label { display: block; margin-bottom: 10px; } label span { display: block; color: var(--soft); font-size: 13px; margin-bottom: 2px; } .half { display: grid; grid-template-columns: 1fr 1fr; gap: 0 12px; }
article { max-width: 680px; } footer { border-top: 1px solid var(--line); padding: 16px 24px; color: var(--soft); font-size: 12px; text-align: center; }
dialog { border: 1px solid var(--line); border-radius: 10px; padding: 18px; max-width: 420px; }
`);
