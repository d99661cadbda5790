import type { JSX } from 'preact';

/** Outlines on a 16 px grid, drawn with the colour of the text around them. */
const paths = {
  settings:
    'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM13.2 8c0-.4 0-.7-.1-1l1.2-1-1.3-2.2-1.5.5c-.5-.4-1-.8-1.7-1L9.5 1.8h-3l-.3 1.5c-.7.2-1.2.6-1.7 1L3 3.8 1.7 6l1.2 1a5 5 0 0 0 0 2l-1.2 1L3 12.200l1.5-.5c.5.4 1 .8 1.7 1l.3 1.500h3l.3-1.500c.7-.2 1.2-.6 1.7-1l1.5.5 1.3-2.2-1.2-1c.1-.3.1-.6.1-1Z',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 5.500h7v8H6zM10 5.500v-3H3v8h3',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.700M13 2.500v3h-3',
  open: 'M9 3h4v4m0-4L7.5 8.500M6.5 3.500H3.500v9h9v-3',
  phone: 'M5.5 2.5 3 3.500c0 5 4.5 9.5 9.5 9.500l1-2.5-3-1.5-1.2 1.200a8 8 0 0 1-3.5-3.500L7 5.500Z',
  email: 'M2.5 4h11v8.500h-11zM3 4.500l5 4 5-4',
  company: 'M3 13.500v-11h6v11m0-7h4v7M2 13.500h12M5 5.500h2m-2 3h2',
  add: 'M8 3.500v9M3.5 8h9',
  pin: 'M8 9.500V14M5.5 2.500h5l-.5 4 2 3h-8l2-3Z',
  done: 'm3 8.5 3.5 3.500L13 4.5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
