/**
 * Gives class names as a bundler's CSS modules do: `SideMenu__client` becomes `SideMenu__client__FEaWn`, with another end for another
 * salt, as another release has another one. Names without `__` (Ant Design's) stay. Runs in the page too: its source is sent there.
 */
export function makeClasses(salt: number): (names: string) => string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+_';
  const one = (name: string): string => {
    if (!name.includes('__')) return name;
    let mixed = salt >>> 0;
    for (const sign of name) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    let end = '';
    for (let at = 0; at < 5; at += 1) end += signs.charAt((mixed >>> (at * 6)) & 63);
    return `${name}__${end}`;
  };
  return (names) => names.split(' ').map(one).join(' ');
}
