import type { JSX } from 'preact';
import { isolate } from '../../../components/bidi.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';

export function OfflineBar({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  if (model.online.value) return null;
  const n = model.work.underWay.value;
  return (
    <Notice tone="warn" bar>
      {n === 0 ? t('offline.nothing') : t('offline.waiting', { n })}
    </Notice>
  );
}

/** What is shown was pushed from the context menu, and is not the page's own record. */
export function PushBar({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  const shown = model.shown.value;
  if (!shown || shown.face.at === 'page') return null;
  const what = shown.face.at === 'lead' ? shown.face.from : shown.face.push.what;
  if (what === null) return null;
  return (
    <Notice
      tone="info"
      bar
      actions={
        <Button kind="text" onClick={() => model.act.closePush(shown.tabId)}>
          {t('action.back')}
        </Button>
      }
    >
      {t(`push.${what}`)}
    </Notice>
  );
}

/** The page shows somebody else while something is half written about the person here. */
export function MovedBar({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  const moved = model.moved.value;
  if (!moved) return null;
  const name = moved.to === 'lead' ? isolate(moved.name ?? t('who.unnamed')) : '';
  return (
    <Notice
      tone="info"
      bar
      actions={
        <Button kind="text" onClick={model.show}>
          {t('action.show')}
        </Button>
      }
    >
      {moved.to === 'lead' ? t('moved.lead', { name }) : t('moved.nothing')}
    </Notice>
  );
}
