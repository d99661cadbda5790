import { trusted } from '../shared/html.ts';

/** HotspotSystem's look: tables inside tables, small type, blue bars. */
export const STYLE = trusted(`
body { margin: 0; font: 12px Verdana, Arial, Helvetica, sans-serif; color: #222; background: #e9eef4; } a { color: #004a9c; }
table { border-collapse: separate; font-size: 12px; } td { vertical-align: top; } .page { width: 980px; margin: 0 auto; background: #fff; border: 1px solid #b6c4d6; }
.top { background: #0a4a8f; color: #fff; width: 100%; } .top td { padding: 10px 14px; } .top a { color: #ffe9a8; } .logo { font-size: 18px; font-weight: bold; }
.menu { background: #dbe6f3; width: 100%; border-bottom: 1px solid #b6c4d6; } .menu td { padding: 6px 12px; white-space: nowrap; } .menu .on { background: #fff; font-weight: bold; }
.content { padding: 14px; } .title { font-size: 15px; font-weight: bold; color: #0a4a8f; padding-bottom: 8px; } .bar { background: #0a4a8f; color: #fff; font-weight: bold; padding: 4px 8px; }
.box { border: 1px solid #b6c4d6; width: 100%; margin-bottom: 12px; } .label { background: #f2f6fb; width: 170px; padding: 4px 8px; border-bottom: 1px solid #e1e8f1; } .value { padding: 4px 8px; border-bottom: 1px solid #e1e8f1; overflow-wrap: anywhere; }
.list { width: 100%; border: 1px solid #b6c4d6; } .list th { background: #0a4a8f; color: #fff; text-align: left; padding: 4px 6px; white-space: nowrap; } .list td { padding: 4px 6px; border-bottom: 1px solid #e1e8f1; } .odd td { background: #f6f9fd; }
.small { font-size: 11px; color: #666; } .foot { padding: 10px 14px; border-top: 1px solid #b6c4d6; color: #666; font-size: 11px; } input, select { font: inherit; padding: 2px 4px; } .num { white-space: nowrap; } .figure { font-size: 18px; font-weight: bold; }
.guest { width: 420px; margin: 30px auto; background: #fff; border: 1px solid #b6c4d6; padding: 16px; }
`);
