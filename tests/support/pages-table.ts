import { relative } from 'node:path';
import { root } from '../tools/command.ts';
import type { Compared, PageScore } from './pages-score.ts';
import { goals, SURE_WRONG_MAX, shortfalls, summarise, type Rate, type Summary } from './pages-summary.ts';

/** The comparison as a table for the terminal: each page that is not right, then the figures. `totals`: the figures alone. */
export function scoreTable(scores: readonly PageScore[], totals: boolean): string {
  const summary = summarise(scores);
  const wrong = scores.map(pageLines).filter((lines) => lines !== '');
  const short = shortfalls(summary);
  return [
    ...(totals ? [] : wrong),
    `${scores.length - wrong.length} of ${scores.length} pages are right in everything.`,
    rateLines(summary),
    bandLines(summary),
    short.length === 0 ? 'Every goal is reached.' : short.join('\n'),
  ].join('\n\n');
}

/** What is not right on a page; empty where everything is. */
function pageLines({ page, tallies, falseLead, foreign, lead }: PageScore): string {
  const lines = Object.entries(tallies).flatMap(([what, { missed, extra }]) => [
    ...missed.map((value) => `  ${what.padEnd(10)} missed  ${value}`),
    ...extra.map((value) => `  ${what.padEnd(10)} extra   ${value}`),
  ]);
  if (falseLead) lines.unshift('  A LEAD ON A PAGE WITHOUT ONE');
  if (foreign.length > 0) lines.unshift(`  SOMEBODY ELSE'S DATA: ${foreign.join(', ')}`);
  if (lines.length === 0) return '';
  const trust = lead ? `  (trust ${lead.trust.toFixed(2)}${lead.sure ? ', sure' : ''})` : '';
  return [`${relative(root, page.file)}${trust}`, ...(page.trap === '' ? [] : [`  trap: ${page.trap}`]), ...lines].join('\n');
}

function rateLines({ rates, falseLeads, foreign, pages }: Summary): string {
  const line = (what: string, { right, of }: Rate, goal?: number): string =>
    `${what.padEnd(28)}${`${right} of ${of}`.padStart(14)}${percent(right, of).padStart(10)}${goal === undefined ? '' : `   goal ${goal * 100} %`}`;
  return [
    ...Object.entries(rates).map(([what, rate]) => line(what, rate, goals[what as Compared])),
    line('no lead where there is none', falseLeads, 1),
    line('nothing of others in a lead', { right: pages - foreign, of: pages }, 1),
  ].join('\n');
}

function bandLines({ bands, sure }: Summary): string {
  const line = (label: string, leads: number, wrong: number): string =>
    `${label.padEnd(12)}${String(leads).padStart(8)}${String(wrong).padStart(8)}${percent(wrong, leads).padStart(10)}`;
  return [
    `${'trust'.padEnd(12)}${'leads'.padStart(8)}${'wrong'.padStart(8)}`,
    ...bands.map(({ from, leads, wrong }) => line(`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, leads, wrong)),
    `${line('shown as sure', sure.leads, sure.wrong)}   goal at most ${SURE_WRONG_MAX * 100} %`,
  ].join('\n');
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
