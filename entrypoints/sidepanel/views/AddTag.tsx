import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button, IconButton } from '../../../components/Button.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import styles from './Tags.module.css';

interface Props extends ViewProps {
  /** The contact's own tags, which need not be offered. */
  readonly has: ReadonlySet<string>;
}

/** The field for a tag, with the sub-account's tags offered. Enter adds, Escape closes. */
export function AddTag({ model, has }: Props): JSX.Element | null {
  const { t } = useWords();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const draft = model.draft.value;
  const open = draft !== null && draft.tag.value !== null;
  useEffect(() => {
    // Only a field that was just opened by hand takes the focus, not one that comes back with its person.
    if (open && draft?.tag.value === '') field.current?.focus();
  }, [open]);
  if (!draft || draft.tag.value === null) return null;

  const add = async () => {
    const text = draft.tag.value?.trim() ?? '';
    if (text === '') draft.tag.value = null;
    else if (await model.act.addTags(text)) draft.tag.value = draft.tag.value?.trim() === text ? '' : draft.tag.value;
  };
  return (
    <form
      class={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') draft.tag.value = null;
      }}
    >
      <input
        ref={field}
        type="text"
        dir="auto"
        list={list}
        autocomplete="off"
        maxLength={100}
        aria-label={t('tags.name')}
        placeholder={t('tags.name')}
        value={draft.tag.value}
        onInput={(event) => (draft.tag.value = event.currentTarget.value)}
      />
      <datalist id={list}>
        {model.tagsOffered.value
          .filter((tag) => !has.has(tag.toLowerCase()))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <Button submit>{t('action.add')}</Button>
      <IconButton icon="close" label={t('action.close')} onClick={() => (draft.tag.value = null)} />
    </form>
  );
}
