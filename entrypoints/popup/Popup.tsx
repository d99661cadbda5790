import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { HELP_ADDRESS } from '../../components/help.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { Notice } from '../../components/Notice.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useWords } from '../../components/words-context.ts';
import type { PopupModel } from './models/popup.ts';
import { ConnectionSection } from './views/ConnectionSection.tsx';
import { DefaultsSection } from './views/DefaultsSection.tsx';
import { SiteSection } from './views/SiteSection.tsx';
import styles from './Popup.module.css';

export interface PopupProps {
  readonly model: PopupModel;
}

/** The popup, which is also the settings page when it is opened in a tab. */
export function Popup({ model }: PopupProps): JSX.Element {
  const { t } = useWords();
  const popup = useRef<HTMLElement>(null);
  useEffect(() => (popup.current ? keepFocus(popup.current) : undefined), []);
  return (
    <main class={styles['popup']} ref={popup} tabIndex={-1}>
      <div class={styles['head']}>
        <img src="/mark.svg" alt="" />
        <h1>{t('extension.name')}</h1>
        <Button onClick={model.openPanel}>{t('popup.open_panel')}</Button>
      </div>
      {model.panelFailed.value && (
        <Notice tone="warn" role="alert">
          {t('popup.panel_failed')}
        </Notice>
      )}
      {model.ready.value ? (
        <>
          <SiteSection model={model} />
          <ConnectionSection model={model} />
          <DefaultsSection model={model} />
        </>
      ) : (
        <Skeleton lines={5} />
      )}
      <footer class={styles['foot']}>
        <a href={HELP_ADDRESS} target="_blank" rel="noreferrer">
          {t('popup.help')}
        </a>
      </footer>
    </main>
  );
}
