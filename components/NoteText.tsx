import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { noteText } from './note-text.ts';
import { useWords } from './words-context.ts';
import styles from './NoteText.module.css';

const LONG_LINES = 4;
const LONG_LENGTH = 220;

/** The only door for a note's body to the screen: text, folded when long. */
export function NoteText({ body }: { readonly body: string }): JSX.Element {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const text = useMemo(() => noteText(body), [body]);
  const long = text.length > LONG_LENGTH || text.split('\n').length > LONG_LINES;
  return (
    <>
      <div class={`${styles['text']} ${long && !open ? styles['folded'] : ''}`} dir="auto">
        {text || t('notes.empty')}
      </div>
      {long && (
        <div class={styles['more']}>
          <Button kind="text" expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'notes.less' : 'notes.more')}
          </Button>
        </div>
      )}
    </>
  );
}
