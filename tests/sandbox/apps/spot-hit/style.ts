import { trusted } from '../shared/html.ts';

/** Spot-Hit's look: a violet side menu, coral buttons, dense tables. */
export const STYLE = trusted(`
:root { --ink: #231f33; --soft: #6c6780; --line: #e4e1ec; --brand: #d9482b; --deep: #2c2450; --tint: #f1eefb; }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.5 "Helvetica Neue", Arial, system-ui, sans-serif; color: var(--ink); background: #f8f7fb; }
a { color: #5a3ec8; text-decoration: none; } a:hover { text-decoration: underline; }
.shell { display: grid; grid-template-columns: 196px minmax(0, 1fr); min-height: 100vh; }
.menu { background: var(--deep); color: #cfc8ee; padding: 16px 12px; }
.menu .marque { display: flex; align-items: center; gap: 8px; font-weight: 800; font-size: 17px; color: #fff; padding: 0 8px 18px; }
.menu a { display: block; color: #cfc8ee; padding: 7px 10px; border-radius: 6px; } .menu a[aria-current] { background: #43387a; color: #fff; font-weight: 600; }
.menu small { display: block; margin: 16px 10px 4px; text-transform: uppercase; letter-spacing: .06em; font-size: 10.5px; color: #9d93cf; }
.barre { display: flex; justify-content: space-between; align-items: center; gap: 16px; padding: 10px 24px; background: #fff; border-bottom: 1px solid var(--line); font-size: 12.5px; color: var(--soft); }
.barre span { white-space: nowrap; } .moi { text-align: right; font-size: 12px; line-height: 1.35; } .barre b { color: var(--ink); } main { padding: 20px 24px 40px; max-width: 1060px; }
h1 { font-size: 21px; margin: 2px 0; overflow-wrap: anywhere; } h2 { font-size: 14px; margin: 0 0 10px; } .fil { font-size: 12.5px; color: var(--soft); }
.tete { display: flex; justify-content: space-between; align-items: flex-start; gap: 16px; margin-bottom: 16px; } .actions { display: flex; gap: 8px; }
.bouton { display: inline-block; font: inherit; font-weight: 600; border: 1px solid var(--line); background: #fff; color: var(--ink); border-radius: 4px; padding: 6px 12px; cursor: pointer; white-space: nowrap; }
.bouton.plein { background: var(--brand); border-color: var(--brand); color: #fff; }
.bloc { background: #fff; border: 1px solid var(--line); border-radius: 6px; padding: 16px; margin-bottom: 16px; } .deux { display: grid; grid-template-columns: minmax(0, 1fr) 270px; gap: 16px; align-items: start; }
dl { display: grid; grid-template-columns: 150px minmax(0, 1fr); margin: 0; } dt, dd { padding: 6px 0; margin: 0; border-top: 1px solid #f1eff6; overflow-wrap: anywhere; } dt { color: var(--soft); } dl > :nth-child(-n+2) { border: 0; }
table { width: 100%; border-collapse: collapse; background: #fff; font-size: 13px; } th, td { text-align: left; padding: 7px 10px; border-bottom: 1px solid #efedf5; } th { background: #faf9fd; color: var(--soft); font-weight: 600; }
td.nb { white-space: nowrap; } .cadre { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.groupes { display: flex; flex-wrap: wrap; gap: 6px; } .groupe { display: inline-flex; gap: 4px; align-items: center; background: var(--tint); color: #4630a1; border-radius: 4px; padding: 2px 8px; font-size: 12.5px; white-space: nowrap; }
.groupe form { display: contents; } .groupe button { border: 0; background: none; color: inherit; cursor: pointer; padding: 0 2px; font: inherit; }
.ligne { display: flex; gap: 8px; margin-top: 10px; } input, select { font: inherit; color: inherit; width: 100%; padding: 6px 9px; border: 1px solid #cfcadf; border-radius: 4px; background: #fff; }
label { display: block; margin-bottom: 10px; font-size: 13px; color: var(--soft); } label input, label select { margin-top: 2px; color: var(--ink); font-size: 14px; } .paire { display: grid; grid-template-columns: 1fr 1fr; gap: 0 14px; }
.etat { font-size: 12px; font-weight: 600; color: #1c7a4a; } .etat.non { color: #b3402a; } .doux { color: var(--soft); font-size: 12.5px; }
.chiffres { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; } .chiffres b { display: block; font-size: 22px; } code { background: var(--tint); padding: 2px 6px; border-radius: 4px; }
dialog { border: 1px solid var(--line); border-radius: 8px; padding: 18px; } footer { padding: 0 24px 20px; font-size: 12px; color: var(--soft); }
`);
