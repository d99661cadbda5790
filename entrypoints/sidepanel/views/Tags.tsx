import type { JSX } from 'preact';
import { AddChip, Chip, Chips } from '../../../components/Chip.tsx';
import { Section } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Person } from '../../../lib/lead/person.ts';
import type { ShownTag } from '../../../lib/outbox/apply.ts';
import type { ViewProps } from '../App.tsx';
import { PartState } from './Part.tsx';
import { AddTag } from './AddTag.tsx';

/** How many of the page's own tags are offered. */
const OFFERED = 5;

interface Props extends ViewProps {
  readonly person: Person;
}

export function Tags({ model, person }: Props): JSX.Element {
  const { t } = useWords();
  const part = model.snapshot.value?.contact;
  const tags = model.contact.value?.tags ?? [];
  const there = new Set(tags.map(({ name }) => name));
  const onPage = [...new Set(person.tags.map((tag) => tag.toLowerCase()))].filter((tag) => !there.has(tag)).slice(0, OFFERED);
  if (!part?.value)
    return part?.problem ? (
      <></>
    ) : (
      <Section title={t('tags.title')}>
        <PartState model={model} part={part} />
      </Section>
    );
  return (
    <Section title={t('tags.title')}>
      <Chips label={t('tags.title')}>
        {tags.map((tag) => (
          <TagChip key={tag.name} model={model} tag={tag} />
        ))}
        {onPage.map((tag) => (
          <AddChip
            key={`page ${tag}`}
            text={`+ ${t('tags.from_page', { tag })}`}
            label={t('tags.from_page_label', { tag })}
            onClick={() => void model.act.addTags(tag)}
          />
        ))}
        {model.draft.value?.tag.value === null && <AddChip key="add" text={t('tags.add')} onClick={() => openTag(model)} />}
      </Chips>
      <AddTag model={model} has={there} />
    </Section>
  );
}

function openTag(model: ViewProps['model']): void {
  const draft = model.draft.value;
  if (draft) draft.tag.value = '';
  void model.act.offerTags();
}

function TagChip({ model, tag }: ViewProps & { readonly tag: ShownTag }): JSX.Element {
  const { t } = useWords();
  const { name, state } = tag;
  if (state !== 'there') return <Chip waiting text={t(`tags.${state}`, { tag: name })} />;
  return <Chip text={name} remove={{ label: t('tags.remove', { tag: name }), onClick: () => void model.act.removeTag(name) }} />;
}
