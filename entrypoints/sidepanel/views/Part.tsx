import type { JSX } from 'preact';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { Skeleton } from '../../../components/Skeleton.tsx';
import type { Part } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';

interface Props extends ViewProps {
  readonly part: Part<unknown> | undefined;
}

/** A part that failed says so by itself, above what was read before; one that is still being read holds its place. */
export function PartState({ model, part }: Props): JSX.Element | null {
  if (part?.problem) {
    return <ProblemNotice problem={part.problem} onRetry={() => void model.act.refresh()} onSettings={model.act.openSettings} />;
  }
  return part === undefined || part.value === null ? <Skeleton /> : null;
}
