/** A label in the form it is compared in: "* E-mail (work):" is "e-mail". Empty for what is too long to be one. */
export function labelForm(shown: string): string {
  if (shown.length > 60) return '';
  const plain = shown
    .toLowerCase()
    .replace(/\([^)]*\)|_/g, ' ')
    .replaceAll('.', '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}#°]+$/gu, '')
    .replace(/\s+/g, ' ');
  return plain.length > 40 || plain.split(' ').length > 5 ? '' : plain;
}
