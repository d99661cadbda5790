/** A label as it is kept: as shown, without the signs around it. */
export const labelShown = (shown: string): string => shown.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}#°)]+$/gu, '');

/** "Email: maria@example.com": a label and its value in one text; [head, rest], as the reader takes it apart. */
export const inline = (text: string): readonly [string, string] | null => {
  const [, head, rest] = /^([^:\uff1a]{2,40})\s*[:\uff1a]\s*(\S.*)$/.exec(text) ?? [];
  return head === undefined || rest === undefined ? null : [head, rest];
};
