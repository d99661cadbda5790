import type { ComponentChildren, JSX } from 'preact';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { SiteOffer } from '../../../components/SiteOffer.tsx';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { PageState, PushState } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import { CorrectSlot } from './CorrectSlot.tsx';
import { ListScreen } from './ListScreen.tsx';
import styles from './PageScreen.module.css';

interface PlainProps {
  readonly title: string;
  readonly body?: string;
  readonly children?: ComponentChildren;
}

function Plain({ title, body, children }: PlainProps): JSX.Element {
  return (
    <section class={styles['section']} tabIndex={-1}>
      <h1>{title}</h1>
      {body && <p class={styles['soft']}>{body}</p>}
      {children}
    </section>
  );
}

interface Props extends ViewProps {
  readonly tabId: number;
  readonly page: Exclude<PageState, { at: 'lead' }>;
}

/** A page without a person: what it is, and what to do. */
export function PageScreen({ model, tabId, page }: Props): JSX.Element {
  const { t } = useWords();
  switch (page.at) {
    case 'unknown':
      return <Plain title={t('page.unknown')} body={t('page.unknown_body')} />;
    case 'unsupported':
      return <Plain title={t('page.unsupported')} body={t('page.unsupported_body')} />;
    case 'none':
      return (
        <Plain title={t('page.none')} body={t('page.none_body')}>
          <CorrectSlot model={model} />
        </Plain>
      );
    case 'list':
      return <ListScreen model={model} tabId={tabId} page={page} />;
    case 'reading':
      return (
        <>
          <h1 class="visually-hidden">{t('page.reading')}</h1>
          <Skeleton lines={3} />
        </>
      );
    case 'failed':
      return (
        <Plain title={t('page.failed')}>
          <ProblemNotice problem={page.problem} onRetry={() => model.act.lookAt(tabId)} onSettings={model.act.openSettings} />
        </Plain>
      );
    case 'off':
      return (
        <Plain title={t('site.ask')}>
          <SiteOffer
            key={page.origin}
            host={page.host}
            known={model.port.siteOf(page.host)}
            kinds={model.port.kinds}
            onUse={(siteId) => model.act.useSite(page.origin, siteId, tabId)}
          />
        </Plain>
      );
  }
}

/** What was pushed from the context menu holds nobody, or could not be read. */
export function PushFailed({ model, push }: ViewProps & { readonly push: Extract<PushState, { at: 'failed' }> }): JSX.Element {
  return (
    <section class={styles['section']} tabIndex={-1}>
      <h1 dir="auto">{push.text}</h1>
      <ProblemNotice problem={push.problem} onSettings={model.act.openSettings} />
    </section>
  );
}
