/** A language file, parsed by lib/words/vite-plugin.ts. */
declare module '*.yml' {
  interface Words {
    readonly [name: string]: string | Words;
  }
  const words: Words;
  export default words;
}
