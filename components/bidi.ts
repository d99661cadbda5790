const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * A name or title ready to stand inside a sentence: one with right-to-left letters is isolated (U+2068 … U+2069), so that it
 * cannot reorder the words around it. Everything else comes back as it is.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
