import { browser } from './browser.ts';

/** Who sent a message, as the browser (not the sender) says. */
export interface Sender {
  /** A content script's is its page's, an extension page's is the extension's own. */
  readonly origin: string | null;
  readonly tabId: number | null;
  /** 0 is the top frame. */
  readonly frameId: number | null;
  readonly ownPage: boolean;
  /** A page that is being prerendered is not on the screen. */
  readonly active: boolean;
}

interface RawSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly documentLifecycle?: string | undefined;
}

function senderOf(raw: RawSender): Sender {
  const own = new URL(browser.runtime.getURL('/')).origin;
  const origin = raw.origin ?? (raw.url === undefined ? null : new URL(raw.url).origin);
  return {
    origin,
    tabId: raw.tab?.id ?? null,
    frameId: raw.frameId ?? null,
    ownPage: raw.id === browser.runtime.id && origin === own,
    active: raw.documentLifecycle === undefined || raw.documentLifecycle === 'active',
  };
}

/** Answers messages: what `answer` resolves to is sent back. Undefined means the message is not for us. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, raw: RawSender, reply: (value: unknown) => void) => {
    const answered = answer(message, senderOf(raw));
    if (answered === undefined) return;
    void answered.then(reply);
    return true;
  });
}

/** A panel says that it is open, to a worker that wonders whether anybody sees a refusal. */
export function answerThere(): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, reply: (value: unknown) => void) => {
    if ((message as { leadside?: unknown } | null)?.leadside === 'panel/there') reply(document.visibilityState === 'visible');
  });
}

/** Holds the other end of every picker's port: a picker in a page ends with the panel that asked for it. */
export function holdPickers(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}

/** Sends to the worker, waking it. Rejects when nobody answers. */
export function postToWorker(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to a tab's content script. Undefined when none is there. */
export async function postToTab(tabId: number, message: unknown): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}
