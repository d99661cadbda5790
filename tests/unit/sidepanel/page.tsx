import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../../entrypoints/sidepanel/App.tsx';
import { settle } from '../../support/clock.ts';
import type { World } from './world.ts';

/** The panel drawn into a document, as a person and a screen reader meet it: by role and name. */
export async function draw({ model }: Pick<World, 'model'>) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<App model={model} />, root));

  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    const labelled = element.id === '' ? null : root.querySelector(`label[for="${element.id}"]`);
    const around = element.closest('label');
    return (label ?? labelled?.textContent ?? around?.textContent ?? element.textContent ?? '').trim();
  };
  const all = (selector: string, name: string) => [...root.querySelectorAll(selector)].filter((element) => nameOf(element) === name);
  const one = (selector: string, name: string): Element => {
    const [found, ...more] = all(selector, name);
    if (!found || more.length > 0)
      throw new Error(`${more.length + Number(Boolean(found))} of ${selector} named "${name}" in: ${root.textContent}`);
    return found;
  };
  const button = (name: string) => one('button', name) as HTMLButtonElement;
  /** An input as a rule; a text area and a list have what is used of it. */
  const field = (name: string) => one('input, textarea, select', name) as HTMLInputElement;
  /** Does it, lets everything it leads to happen, and draws. */
  const after = (call: () => void) =>
    act(async () => {
      call();
      await settle();
    });
  return {
    root,
    text: () => root.textContent ?? '',
    has: (selector: string, name: string) => all(selector, name).length > 0,
    button,
    field,
    after,
    press: (name: string) => after(() => button(name).click()),
    type: (name: string, text: string) =>
      after(() => {
        field(name).value = text;
        field(name).dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: (name: string, key: string, more: KeyboardEventInit = {}) =>
      after(() => {
        field(name).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      }),
    submit: (name: string) => after(() => field(name).form?.requestSubmit()),
  };
}
