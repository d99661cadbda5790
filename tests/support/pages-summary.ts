import type { Compared, PageScore, Tally } from './pages-score.ts';

/** How much of what was expected or found was both. */
export interface Rate {
  readonly right: number;
  readonly of: number;
}

/** The leads of one range of `trust`. */
interface Band {
  readonly from: number;
  readonly leads: number;
  readonly wrong: number;
}

export interface Summary {
  readonly pages: number;
  readonly rates: Readonly<Record<Compared, Rate>>;
  /** Pages without a lead, and on how many of them one was found. */
  readonly falseLeads: Rate;
  /** Pages with somebody else's data in the lead. */
  readonly foreign: number;
  /** 0–0.1 … 0.9–1. */
  readonly bands: readonly Band[];
  /** The leads that the panel would show without asking. */
  readonly sure: { readonly leads: number; readonly wrong: number };
}

/** The figures over many pages. */
export function summarise(scores: readonly PageScore[]): Summary {
  const rate = (tallies: readonly Tally[]): Rate => {
    const right = sum(tallies.map((each) => each.right.length));
    return { right, of: right + sum(tallies.map((each) => each.missed.length + each.extra.length)) };
  };
  const whats = Object.keys(scores[0]?.tallies ?? {}) as Compared[];
  const rates = Object.fromEntries(whats.map((what) => [what, rate(scores.map(({ tallies }) => tallies[what]))]));
  const leads = scores.flatMap(({ lead }) => (lead ? [lead] : []));
  const without = scores.filter(({ hasLead }) => !hasLead);
  const falseLeads = without.filter(({ falseLead }) => falseLead).length;
  return {
    pages: scores.length,
    rates: rates as Summary['rates'],
    falseLeads: { right: without.length - falseLeads, of: without.length },
    foreign: scores.filter(({ foreign }) => foreign.length > 0).length,
    bands: Array.from({ length: 10 }, (_, tenth) => ({
      from: tenth / 10,
      ...counted(leads.filter(({ trust }) => Math.min(9, Math.floor(trust * 10)) === tenth)),
    })),
    sure: counted(leads.filter(({ sure }) => sure)),
  };
}

/** Shares that the issue asks for on pages that nobody tuned the reader to. */
export const goals: Readonly<Partial<Record<Compared, number>>> = { name: 0.95, emails: 0.97, phones: 0.97, rows: 0.95, people: 0.95 };
/** Of the leads that are shown without asking, at most this share is wrong. */
export const SURE_WRONG_MAX = 0.01;

/** A sentence for each goal that is not reached. */
export function shortfalls({ rates, falseLeads, foreign, sure }: Summary): string[] {
  const low = Object.entries(goals).flatMap(([what, goal]) => {
    const { right, of } = rates[what as Compared];
    return right < goal * of ? [`${what}: ${right} of ${of} are exact, which is below ${goal * 100} %.`] : [];
  });
  const wrongLeads = falseLeads.of - falseLeads.right;
  return [
    ...low,
    ...(wrongLeads > 0 ? [`${wrongLeads} of ${falseLeads.of} pages without a lead gave one.`] : []),
    ...(foreign > 0 ? [`${foreign} pages put somebody else's data into the lead.`] : []),
    ...(sure.wrong > SURE_WRONG_MAX * sure.leads ? [`${sure.wrong} of ${sure.leads} leads that are shown without asking are wrong.`] : []),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const counted = (leads: readonly { wrong: boolean }[]) => ({ leads: leads.length, wrong: leads.filter(({ wrong }) => wrong).length });
