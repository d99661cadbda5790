import type { JSX } from 'preact';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import { Correct } from './Correct.tsx';
import { DriftNotice } from './DriftNotice.tsx';
import { NotConnected } from './NotConnected.tsx';
import { PageScreen, PushFailed } from './PageScreen.tsx';
import { Person } from './Person.tsx';
import { Waiting } from './Waiting.tsx';

/** Which of the panel's states this is. */
export function Screen({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const shown = model.shown.value;
  if (!model.published.ready.value || !shown) {
    return (
      <>
        <h1 class="visually-hidden">{t('page.starting')}</h1>
        <Skeleton lines={3} />
      </>
    );
  }
  if (model.published.connection.value === null) return <NotConnected model={model} />;
  if (model.teach.isOpen.value) return <Correct model={model} />;
  switch (shown.face.at) {
    case 'lead':
      return (
        <>
          <DriftNotice model={model} />
          <Person key={shown.face.subject.id} model={model} subject={shown.face.subject} />
        </>
      );
    case 'push-failed':
      return <PushFailed model={model} push={shown.face.push} />;
    case 'page':
      return (
        <>
          <PageScreen model={model} tabId={shown.tabId} page={shown.face.page} />
          <Waiting model={model} />
        </>
      );
  }
}
