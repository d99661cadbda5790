/**
 * When what holds the focus goes away (a tag that was removed, a form that was answered), the browser drops the focus to the
 * page's start. This gives it to the nearest ancestor that is still there and can take it, so that the keyboard and a screen
 * reader go on where they were. Returns what stops it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: HTMLElement[] = [];
  const remember = (event: FocusEvent) => {
    path = [];
    for (let at = event.target instanceof HTMLElement ? event.target : null; at && root.contains(at); at = at.parentElement) path.push(at);
  };
  const repair = () => {
    const page = root.ownerDocument;
    const [held] = path;
    if (!held || held.isConnected || (page.activeElement !== null && page.activeElement !== page.body)) return;
    path.find((element) => element.isConnected && element.hasAttribute('tabindex'))?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(repair);
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
