import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wordsFor, type Words } from '../lib/words/words.ts';

/** The reader's words, for every component below. English where nobody provides them. */
export const WordsContext = createContext<Words>(wordsFor(['en']));

export function useWords(): Words {
  return useContext(WordsContext);
}
