import { parse } from 'yaml';
import type { Plugin } from 'vite';

/** Lets `import en from './en.yml'` give the parsed words: the build's and the unit tests' only door to the language files. */
export function yamlWords(): Plugin {
  return {
    name: 'leadside-yaml-words',
    transform(text, id) {
      if (!id.endsWith('.yml')) return null;
      return { code: `export default ${JSON.stringify(parse(text))}`, map: null };
    },
  };
}
