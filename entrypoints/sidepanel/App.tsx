import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../../components/keep-focus.ts';
import type { PanelModel } from './models/panel.ts';
import { MovedBar, OfflineBar, PushBar } from './views/Bars.tsx';
import { Compose } from './views/Compose.tsx';
import { DoneLine, TroubleLine } from './views/Outcome.tsx';
import { Footer } from './views/Footer.tsx';
import { Header } from './views/Header.tsx';
import { LiveRegion } from './views/LiveRegion.tsx';
import { People } from './views/People.tsx';
import { Screen } from './views/Screen.tsx';
import styles from './App.module.css';

export interface ViewProps {
  readonly model: PanelModel;
}

/** The panel from top to bottom. */
export function App({ model }: ViewProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => (panel.current ? keepFocus(panel.current) : undefined), []);
  return (
    <div class={styles['panel']} ref={panel} tabIndex={-1}>
      <header>
        <OfflineBar model={model} />
        <Header model={model} />
        <People model={model} />
      </header>
      <main class={styles['main']}>
        <PushBar model={model} />
        <MovedBar model={model} />
        <div class={styles['screen']} tabIndex={-1}>
          <Screen model={model} />
        </div>
        <TroubleLine model={model} />
        <DoneLine model={model} />
        <Compose model={model} />
      </main>
      <Footer model={model} />
      <LiveRegion model={model} />
    </div>
  );
}
