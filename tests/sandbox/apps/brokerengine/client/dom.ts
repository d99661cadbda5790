type Child = Node | string | null;
type Attributes = Readonly<Record<string, string>>;

/** Builds BrokerEngine's pages. Class names with `__` get the release's hash; text is only ever set as text. */
export interface Dom {
  readonly el: <T extends keyof HTMLElementTagNameMap>(
    tag: T,
    classes: string,
    attributes: Attributes,
    ...children: readonly Child[]
  ) => HTMLElementTagNameMap[T];
  readonly box: (classes: string, ...children: readonly Child[]) => HTMLDivElement;
  readonly span: (classes: string, ...children: readonly Child[]) => HTMLSpanElement;
  readonly link: (path: string, classes: string, ...children: readonly Child[]) => HTMLAnchorElement;
  readonly button: (label: string, classes: string, press: () => void) => HTMLButtonElement;
  /** Ant Design's icon: a picture with a label. */
  readonly icon: (name: string) => HTMLSpanElement;
  readonly avatar: (name: string) => HTMLSpanElement;
  /** Ant Design's description list, as it draws it: rows of two boxes. */
  readonly pair: (label: string, value: Child) => HTMLDivElement;
  readonly skeleton: () => HTMLDivElement;
  readonly wait: (waitMs: number) => Promise<void>;
}

/** Runs in the page: its source is sent there, so it uses nothing but its argument. */
export function makeDom(classesOf: (names: string) => string): Dom {
  const el: Dom['el'] = (tag, classes, attributes, ...children) => {
    const made = document.createElement(tag);
    if (classes !== '') made.className = classesOf(classes);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    for (const child of children) if (child !== null) made.append(child);
    return made;
  };
  const box: Dom['box'] = (classes, ...children) => el('div', classes, {}, ...children);
  const span: Dom['span'] = (classes, ...children) => el('span', classes, {}, ...children);
  return {
    el,
    box,
    span,
    link: (path, classes, ...children) => el('a', classes, { href: path }, ...children),
    button: (label, classes, press) => {
      const made = el('button', classes, { type: 'button' }, el('span', '', {}, label));
      made.addEventListener('click', press);
      return made;
    },
    icon: (name) =>
      el('span', `anticon anticon-${name}`, { role: 'img', 'aria-label': name }, name === 'mail' ? '✉' : name === 'user' ? '●' : '✆'),
    avatar: (name) => {
      const letters = name.split(' ').map((word) => word.slice(0, 1));
      return el('span', 'ant-avatar', { title: name }, letters.slice(0, 2).join(''));
    },
    pair: (label, value) =>
      box('ant-descriptions-row', span('ant-descriptions-item-label', label), span('ant-descriptions-item-content', value)),
    skeleton: () => box('ant-skeleton', box('ant-skeleton-input'), box('ant-skeleton-input'), box('ant-skeleton-input')),
    wait: (waitMs) => new Promise((resolve) => setTimeout(resolve, waitMs)),
  };
}
