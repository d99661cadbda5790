/** The phone plans of the sandbox. Prefixes are mobile ranges that libphonenumber holds for valid; a test checks them. */
export const MOBILE_PREFIXES = {
  AU: ['+61412', '+61403', '+61421', '+61432'],
  FR: ['+3361', '+3362', '+3366', '+3376'],
  // 555-01xx is kept free for invented people.
  US: ['+141555501', '+150355501', '+161755501'],
} as const;

export type Region = keyof typeof MOBILE_PREFIXES;

const LENGTH: Readonly<Record<Region, number>> = { AU: 12, FR: 12, US: 12 };

/** How many digits follow the prefix. */
export function digitsAfter(region: Region, prefix: string): number {
  return LENGTH[region] - prefix.length;
}

const group = (digits: string, sizes: readonly number[]): readonly string[] => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size)));
};

/** An Australian mobile as Australians write it: "0412 345 678". */
export function australian(e164: string): string {
  return group(`0${e164.slice(3)}`, [4, 3, 3]).join(' ');
}

/** A French number in one of the five spellings people use; `style` is taken modulo five. */
export function french(e164: string, style = 0): string {
  const national = `0${e164.slice(3)}`;
  const pairs = group(national, [2, 2, 2, 2, 2]);
  const spellings = [
    pairs.join(' '),
    pairs.join('.'),
    `+33 ${[pairs[0]?.slice(1), ...pairs.slice(1)].join(' ')}`,
    national,
    `0033${e164.slice(3)}`,
  ];
  return spellings[style % spellings.length] ?? national;
}

/** With the country's code, as a CRM with people of many countries shows it. */
export function international(e164: string): string {
  if (e164.startsWith('+61')) return `+61 ${group(e164.slice(3), [3, 3, 3]).join(' ')}`;
  if (e164.startsWith('+33')) return french(e164, 2);
  const [area, exchange, line] = group(e164.slice(2), [3, 3, 4]);
  return `+1 (${area}) ${exchange}-${line}`;
}
