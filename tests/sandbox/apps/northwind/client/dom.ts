type Child = Node | string;

export interface Dom {
  readonly box: (classes: string, ...children: readonly Child[]) => HTMLDivElement;
  readonly link: (path: string, classes: string, ...children: readonly Child[]) => HTMLAnchorElement;
  readonly button: (label: string, classes: string, press: () => void) => HTMLButtonElement;
  /** A line to write in; Enter gives the text to `take` and empties the line. */
  readonly line: (placeholder: string, take: (text: string) => void) => HTMLDivElement;
  readonly wait: (waitMs: number) => Promise<void>;
}

/** Runs in the page: its source is sent there. Text is only ever set as text. */
export function fill<T extends HTMLElement>(element: T, classes: string, children: readonly Child[]): T {
  element.className = classes;
  element.append(...children);
  return element;
}

/** Runs in the page with `fill`. */
export function button(label: string, classes: string, press: () => void): HTMLButtonElement {
  const made = fill(document.createElement('button'), classes, [label]);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** The builder of Northwind's page. Runs in the page with `fill` and `button`. */
export function makeDom(): Dom {
  return {
    button,
    box: (classes, ...children) => fill(document.createElement('div'), classes, children),
    link: (path, classes, ...children) => {
      const made = fill(document.createElement('a'), classes, children);
      made.href = path;
      return made;
    },
    line: (placeholder, take) => {
      const input = document.createElement('input');
      input.className = 'w-full border rounded px-2 py-1';
      input.placeholder = placeholder;
      input.maxLength = 2_000;
      const give = (): void => {
        const text = input.value.trim();
        input.value = '';
        if (text !== '') take(text);
      };
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') give();
      });
      return fill(document.createElement('div'), 'flex gap-2 mt-2', [input, button('Add', 'border rounded px-3 py-1 bg-white', give)]);
    },
    wait: (waitMs) => new Promise((resolve) => setTimeout(resolve, waitMs)),
  };
}
