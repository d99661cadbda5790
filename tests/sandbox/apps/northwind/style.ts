import { trusted } from '../shared/html.ts';

/** Northwind's utility classes: a class says how a thing looks and never what it is. */
export const STYLE = trusted(`
* { box-sizing: border-box; } body { margin: 0; font: 14px/1.5 system-ui, "Segoe UI", sans-serif; color: #1e293b; background: #f1f5f9; }
a { color: inherit; text-decoration: none; } button, input { font: inherit; color: inherit; } button { cursor: pointer; white-space: nowrap; }
.flex { display: flex; } .hidden { display: none; } .flex-wrap { flex-wrap: wrap; } .items-center { align-items: center; } .grow { flex: 1; } .shrink-0 { flex: none; } .min-w-0 { min-width: 0; }
.gap-2 { gap: 8px; } .gap-3 { gap: 12px; } .p-4 { padding: 16px; } .px-2 { padding-inline: 8px; } .px-3 { padding-inline: 12px; } .px-4 { padding-inline: 16px; }
.py-1 { padding-block: 4px; } .py-2 { padding-block: 8px; } .mb-2 { margin-bottom: 8px; } .mb-3 { margin-bottom: 12px; } .mb-4 { margin-bottom: 16px; } .mt-2 { margin-top: 8px; } .mt-3 { margin-top: 12px; } .ml-auto { margin-left: auto; }
.w-full { width: 100%; } .w-20 { width: 72px; } .w-28 { width: 112px; } .w-40 { width: 150px; } .w-52 { width: 196px; } .w-1\\/2 { width: 50%; }
.text-xs { font-size: 12px; } .text-sm { font-size: 13px; } .text-xl { font-size: 20px; line-height: 1.3; } .font-semibold { font-weight: 650; } .text-slate-500 { color: #64748b; } .uppercase { text-transform: uppercase; letter-spacing: .05em; } .line-through { text-decoration: line-through; } .break-words { overflow-wrap: anywhere; }
.bg-white { background: #fff; } .bg-dark { background: #1d4ed8; color: #fff; } .border { border: 1px solid #dbe2ea; } .border-t { border-top: 1px solid #edf1f5; } .rounded { border-radius: 6px; } .rounded-lg { border-radius: 10px; }
.side { width: 150px; flex: none; background: #0f2747; color: #b9c8de; min-height: 100vh; padding: 18px 10px; } .side a { display: block; padding: 7px 10px; border-radius: 6px; } .side a:hover { background: #1d3b66; color: #fff; }
.brand { display: flex; gap: 8px; align-items: center; color: #fff; font-weight: 700; padding: 0 8px 16px; } .body { padding: 22px; } .aside { width: 226px; flex: none; padding: 22px 16px 22px 0; } .aside:empty { display: none; }
.avatar { width: 46px; height: 46px; border-radius: 12px; background: #dbe7ff; color: #1d4ed8; font-weight: 700; display: grid; place-items: center; }
.chip { display: inline-flex; gap: 4px; background: #e0ecff; color: #1e40af; border-radius: 99px; padding: 1px 10px; font-size: 13px; } .chip-x { border: 0; background: none; padding: 0; }
.tick { width: 18px; height: 18px; border: 1.5px solid #94a3b8; border-radius: 99px; background: #fff; padding: 0; font-size: 11px; line-height: 1; } .tick-on { background: #1d4ed8; border-color: #1d4ed8; color: #fff; }
.bone { height: 14px; border-radius: 6px; background: #e2e8f0; margin: 10px 0; } .row:hover { background: #f8fafc; } .frame { width: 100%; height: 900px; border: 0; } .prose { max-width: 640px; }
.grid-3 { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; } .bars { height: 26px; align-items: flex-end; gap: 2px; } .bar { width: 6px; height: 22px; background: #93c5fd; } .bar-low { height: 10px; }
`);
