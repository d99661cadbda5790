import type { JSX } from 'preact';
import { Rows, Section, Fold } from '../../../components/Section.tsx';
import { Soft } from '../../../components/Soft.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import { taskLists } from '../models/tasks.ts';
import { PartState } from './Part.tsx';
import { TaskRow } from './TaskRow.tsx';

export function Tasks({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const part = model.snapshot.value?.tasks;
  const { open, done, openCount, doneCount } = taskLists(model.contact.value?.tasks ?? [], model.keptTasks.value);
  const any = open.length + done.length > 0;
  const counts = [t('tasks.open', { n: openCount }), ...(doneCount > 0 ? [t('tasks.done', { n: doneCount })] : [])].join(', ');
  return (
    <Section title={t('tasks.title')} {...(any ? { side: counts } : {})}>
      <PartState model={model} part={part} />
      {open.length > 0 && (
        <Rows>
          {open.map((task) => (
            <TaskRow key={task.id} model={model} task={task} />
          ))}
        </Rows>
      )}
      {part?.value && open.length === 0 && <Soft>{t(any ? 'tasks.none_open' : 'tasks.none')}</Soft>}
      {done.length > 0 && (
        <Fold summary={t('tasks.done', { n: done.length })}>
          <Rows>
            {done.map((task) => (
              <TaskRow key={task.id} model={model} task={task} />
            ))}
          </Rows>
        </Fold>
      )}
    </Section>
  );
}
