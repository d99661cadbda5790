import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { Soft } from '../../../components/Soft.tsx';
import { Fold, Rows, Section } from '../../../components/Section.tsx';
import { SiteOffer } from '../../../components/SiteOffer.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { SiteBinding } from '../../../lib/state/view.ts';
import type { PopupProps } from '../Popup.tsx';
import styles from './SiteSection.module.css';

/** This page's site on or off, and the other sites that are on. */
export function SiteSection({ model }: PopupProps): JSX.Element {
  const { t } = useWords();
  const here = model.here.value;
  const sites = model.sites.value;
  const others = sites.filter(({ origin }) => here.at !== 'site' || origin !== here.origin);
  return (
    <Section title={t('site.title')}>
      <ThisSite model={model} />
      {others.length > 0 && (
        <Fold summary={t('site.others', { n: others.length })}>
          <Rows>
            {others.map((site) => (
              <li key={site.origin}>
                <SiteOn model={model} site={site} text={new URL(site.origin).host} />
              </li>
            ))}
          </Rows>
        </Fold>
      )}
    </Section>
  );
}

function ThisSite({ model }: PopupProps): JSX.Element {
  const { t } = useWords();
  const here = model.here.value;
  if (here.at === 'untold') return <Soft>{t('site.untold')}</Soft>;
  if (here.at === 'closed') return <Soft>{t('site.closed')}</Soft>;
  const site = model.sites.value.find(({ origin }) => origin === here.origin);
  if (site) return <SiteOn model={model} site={site} text={t('site.on', { host: here.host })} />;
  return (
    <SiteOffer
      key={here.origin}
      host={here.host}
      known={model.port.siteOf(here.host)}
      kinds={model.port.kinds}
      onUse={(siteId) => model.useSite(here.origin, siteId, here.tabId)}
    />
  );
}

function SiteOn({ model, site, text }: PopupProps & { readonly site: SiteBinding; readonly text: string }): JSX.Element {
  const { t } = useWords();
  const { host } = new URL(site.origin);
  return (
    <div class={styles['row']}>
      <span>
        {text}
        {site.name !== host && site.name !== '' && <span class={styles['soft']}> · {site.name}</span>}
      </span>
      <Button kind="small" label={t('site.turn_off_at', { host })} onClick={() => void model.leaveSite(site.origin)}>
        {t('site.turn_off')}
      </Button>
    </div>
  );
}
