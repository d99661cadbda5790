/** A language file, parsed by lib/words/vite-plugin.ts. */
declare module '*.yml' {
  const words: { readonly [name: string]: string | (typeof words)[string] };
  export default words;
}
