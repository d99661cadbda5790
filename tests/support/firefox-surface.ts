/** Runs a script in Firefox's own window, with the browser's rights, and gives back its answer as a string. */
export type InBrowserWindow = (script: string) => Promise<string>;

/** A part of the extension's UI outside the tabs, sidebar or popup, operated by the names a person reads. Each call waits for what it names. */
export interface Surface {
  /** Everything it shows, as text. */
  text(): Promise<string>;
  /** Waits until it shows this text. */
  shows(text: string): Promise<void>;
  /** Clicks the button, tab or checkbox with this name. */
  press(name: string): Promise<void>;
  /** Replaces what stands in the field with this label, and lets go of it. */
  fill(label: string, text: string): Promise<void>;
}

interface Asked {
  readonly what: 'text' | 'shows' | 'press' | 'fill';
  readonly name: string;
  readonly text: string;
}

const WAIT_MS = 15_000;

/**
 * No driver's protocol lists the sidebar's or the popup's document, so a frame script, which Firefox runs beside it with the
 * browser's rights, does there what is asked. `locate` is an expression for the <browser> element that holds the document.
 */
export function surface(run: InBrowserWindow, locate: string): Surface {
  const ask = async (asked: Asked): Promise<string> => {
    const inside = `(${String(inDocument)})(content, ${JSON.stringify(asked)}, ${WAIT_MS})`;
    const reply = JSON.parse(await run(`(${String(inWindow)})(() => ${locate}, ${JSON.stringify(inside)}, ${WAIT_MS})`)) as {
      done?: string;
      failed?: string;
    };
    if (reply.failed !== undefined) throw new Error(reply.failed);
    return reply.done ?? '';
  };
  return {
    text: () => ask({ what: 'text', name: '', text: '' }),
    shows: async (text) => void (await ask({ what: 'shows', name: '', text })),
    press: async (name) => void (await ask({ what: 'press', name, text: '' })),
    fill: async (name, text) => void (await ask({ what: 'fill', name, text })),
  };
}

interface BrowserElement {
  readonly messageManager: {
    addMessageListener(name: string, heard: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, heard: unknown): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
}

/** Sent as text to Firefox's window: nothing from outside it may be used in here. */
async function inWindow(locate: () => BrowserElement | null | undefined, inside: string, waitMs: number): Promise<string> {
  const end = Date.now() + waitMs;
  let found = locate();
  while (!found && Date.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    found = locate();
  }
  if (!found) return JSON.stringify({ failed: 'It is not open.' });
  const { messageManager } = found;
  const name = `leadside:${Math.random()}`;
  const script = `(async () => { try { sendAsyncMessage('${name}', { done: await ${inside} }); } catch (error) { sendAsyncMessage('${name}', { failed: String(error) }); } })()`;
  return new Promise((resolve) => {
    messageManager.addMessageListener(name, function heard({ data }) {
      messageManager.removeMessageListener(name, heard);
      resolve(JSON.stringify(data));
    });
    // a document that goes away while it is asked never answers
    setTimeout(() => resolve(JSON.stringify({ failed: 'It closed, or did not answer.' })), 2 * waitMs);
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Sent as text into the document: nothing from outside it may be used in here. */
async function inDocument(window: Window & typeof globalThis, { what, name, text }: Asked, waitMs: number): Promise<string> {
  const { document } = window;
  const shown = () => document.body.innerText;
  const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText).trim();
  const find = (): HTMLElement | undefined => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, summary, [role="tab"], [role="button"], [role="checkbox"], input, textarea, select',
      ),
    ];
    return controls.find((control) => {
      const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.innerText.trim());
      return [nameOf(control), ...labels].includes(name) && !(control as HTMLButtonElement).disabled;
    });
  };
  const ready = () => (what === 'text' ? true : what === 'shows' ? shown().includes(text) : find() !== undefined);
  const end = Date.now() + waitMs;
  while (!ready()) {
    if (Date.now() > end) throw new window.Error(`“${name || text}” is not there. It shows:\n${shown()}`);
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
  if (what === 'press') {
    // as a real click does, so that permissions may be asked for in it
    (document as Document & { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
    find()?.click();
  }
  if (what === 'fill') {
    const field = find() as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  }
  return shown();
}
